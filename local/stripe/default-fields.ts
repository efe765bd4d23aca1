type Defaults = { [field: string]: unknown };

/** Default fields of a nested object, where it is present: of a card, of each tier. */
class NestedDefaults {
  readonly fields: Defaults;
  /** The value when it is absent. */
  readonly absent: null | undefined;

  constructor(fields: Defaults, absent?: null) {
    this.fields = fields;
    this.absent = absent;
  }
}
const within = (fields: Defaults, absent?: null): NestedDefaults => new NestedDefaults(fields, absent);

/** Stripe's fields that nothing here depends on, by object name. */
const DEFAULT_FIELDS: Record<string, Defaults> = {
  'billing_portal.session': {
    customer_account: null,
    flow: within({
      after_completion: within({
        hosted_confirmation: null,
      }),
      customer_update: null,
      subscription_cancel: null,
      subscription_pause: null,
      subscription_update: null,
      subscription_update_confirm: null,
    }),
    on_behalf_of: null,
  },
  charge: {
    application: null,
    application_fee: null,
    application_fee_amount: null,
    balance_transaction: null,
    billing_details: { address: null, email: null, name: null, phone: null, tax_id: null },
    calculated_statement_descriptor: null,
    description: null,
    failure_balance_transaction: null,
    fraud_details: null,
    on_behalf_of: null,
    outcome: null,
    payment_method_details: within({
      boleto: within({
        tax_id: '',
      }),
      card: within({
        amount_authorized: null,
        authorization_code: null,
        checks: null,
        electronic_commerce_indicator: null,
        installments: null,
        mandate: null,
        network: null,
        network_transaction_id: null,
        regulated_status: null,
        three_d_secure: null,
        transaction_link_id: null,
        wallet: null,
      }),
    }),
    receipt_email: null,
    receipt_number: null,
    review: null,
    shipping: null,
    source: null,
    source_transfer: null,
    statement_descriptor: null,
    statement_descriptor_suffix: null,
    transfer_data: null,
    transfer_group: null,
  },
  'checkout.session': {
    adaptive_pricing: null,
    after_expiration: null,
    automatic_tax: { enabled: false, liability: null, provider: null, status: null },
    billing_address_collection: null,
    client_secret: null,
    collected_information: null,
    consent: null,
    consent_collection: null,
    currency_conversion: null,
    custom_fields: [],
    custom_text: { after_submit: null, shipping_address: null, submit: null, terms_of_service_acceptance: null },
    customer_account: null,
    customer_creation: null,
    customer_details: within(
      {
        business_name: null,
        individual_name: null,
      },
      null,
    ),
    customer_email: null,
    discounts: null,
    integration_identifier: null,
    invoice_creation: null,
    managed_payments: null,
    origin_context: null,
    payment_intent: null,
    payment_link: null,
    payment_method_collection: null,
    payment_method_configuration_details: null,
    payment_method_options: within({
      pix: within({
        expires_after_seconds: null,
      }),
    }),
    permissions: null,
    saved_payment_method_options: null,
    setup_intent: null,
    shipping_address_collection: null,
    shipping_cost: null,
    shipping_options: [],
    submit_type: null,
    total_details: null,
    wallet_options: null,
  },
  customer_balance_transaction: {
    checkout_session: null,
    credit_note: null,
    customer_account: null,
  },
  discount: {
    checkout_session: null,
    customer_account: null,
    invoice: null,
    invoice_item: null,
    subscription: null,
    subscription_item: null,
  },
  dispute: {
    balance_transactions: [],
    enhanced_eligibility_types: [],
    evidence: {
      access_activity_log: null,
      billing_address: null,
      cancellation_policy: null,
      cancellation_policy_disclosure: null,
      cancellation_rebuttal: null,
      customer_communication: null,
      customer_email_address: null,
      customer_name: null,
      customer_purchase_ip: null,
      customer_signature: null,
      duplicate_charge_documentation: null,
      duplicate_charge_explanation: null,
      duplicate_charge_id: null,
      enhanced_evidence: {},
      product_description: null,
      receipt: null,
      refund_policy: null,
      refund_policy_disclosure: null,
      refund_refusal_explanation: null,
      service_date: null,
      service_documentation: null,
      shipping_address: null,
      shipping_carrier: null,
      shipping_date: null,
      shipping_documentation: null,
      shipping_tracking_number: null,
      uncategorized_file: null,
      uncategorized_text: null,
    },
    evidence_details: within({
      enhanced_eligibility: {},
      submission_method: 'manual',
    }),
    intended_submission_method: null,
  },
  invoice: {
    account_tax_ids: null,
    amount_overpaid: 0,
    amount_shipping: 0,
    application: null,
    automatic_tax: { disabled_reason: null, enabled: false, liability: null, provider: null, status: null },
    automatically_finalizes_at: null,
    custom_fields: null,
    customer_account: null,
    customer_address: null,
    customer_phone: null,
    customer_shipping: null,
    customer_tax_exempt: null,
    default_source: null,
    default_tax_rates: [],
    description: null,
    footer: null,
    from_invoice: null,
    issuer: { type: 'self' },
    latest_revision: null,
    on_behalf_of: null,
    payment_settings: { default_mandate: null, payment_method_options: null, payment_method_types: null },
    post_payment_credit_notes_amount: 0,
    pre_payment_credit_notes_amount: 0,
    receipt_number: null,
    rendering: null,
    shipping_cost: null,
    shipping_details: null,
    statement_descriptor: null,
    total_pretax_credit_amounts: null,
    webhooks_delivered_at: null,
  },
  payment_intent: {
    allowed_payment_method_types: null,
    amount_capturable: 0,
    application: null,
    application_fee_amount: null,
    automatic_payment_methods: null,
    canceled_at: null,
    cancellation_reason: null,
    capture_method: 'automatic_async',
    confirmation_method: 'automatic',
    customer_account: null,
    description: null,
    excluded_payment_method_types: null,
    managed_payments: null,
    on_behalf_of: null,
    payment_method_configuration_details: null,
    payment_method_options: null,
    payment_record: null,
    processing: null,
    receipt_email: null,
    review: null,
    setup_future_usage: null,
    shipping: null,
    source: null,
    statement_descriptor: null,
    statement_descriptor_suffix: null,
    transfer_group: null,
  },
  payment_method: {
    billing_details: within({
      tax_id: null,
    }),
    boleto: within({
      tax_id: '',
    }),
    card: within({
      checks: null,
      display_brand: null,
      generated_from: null,
      networks: null,
      regulated_status: null,
      three_d_secure_usage: null,
      wallet: null,
    }),
    customer_account: null,
  },
  price: {
    custom_unit_amount: null,
    tiers: within({
      flat_amount: null,
      flat_amount_decimal: null,
      unit_amount: null,
    }),
  },
  product: {
    marketing_features: [],
    package_dimensions: null,
    shippable: null,
    tax_details: null,
    url: null,
  },
  refund: {
    customer: null,
    customer_account: null,
    payment_method: null,
  },
  subscription: {
    application_fee_percent: null,
    automatic_tax: within({
      disabled_reason: null,
    }),
    billing_cycle_anchor_config: null,
    billing_schedules: [],
    billing_thresholds: null,
    cancellation_details: within({
      feedback_option: null,
    }),
    customer_account: null,
    default_source: null,
    description: null,
    invoice_settings: { account_tax_ids: null, custom_fields: null, description: null, footer: null, issuer: { type: 'self' } },
    managed_payments: null,
    next_pending_invoice_item_invoice: null,
    on_behalf_of: null,
    payment_settings: null,
    pending_invoice_item_interval: null,
    pending_setup_intent: null,
    pending_update: within({
      cancel_at_period_end: null,
    }),
    transfer_data: null,
    trial_settings: null,
  },
  subscription_item: {
    billing_thresholds: null,
    current_trial: null,
  },
};

/** Adds every field that Stripe would return, at any depth. */
export function withDefaults(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withDefaults);
  if (typeof value !== 'object' || value === null) return value;
  const inner: Defaults = Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withDefaults(each)]));
  // A deleted object has no further fields.
  const blank = inner.deleted ? undefined : DEFAULT_FIELDS[String(inner.object)];
  return blank ? filled(inner, blank) : inner;
}

function filled(value: Defaults, blank: Defaults): Defaults {
  const full = { ...value };
  for (const [key, own] of Object.entries(blank)) {
    const here = full[key];
    if (!(own instanceof NestedDefaults)) full[key] = here === undefined ? own : here;
    else if (Array.isArray(here)) full[key] = here.map((each: Defaults) => filled(each, own.fields));
    else if (typeof here === 'object' && here !== null) full[key] = filled(here as Defaults, own.fields);
    else if (here === undefined && own.absent === null) full[key] = null;
  }
  return full;
}
