import editor from '../editor/en.json' with { type: 'json' };
import accounts from './accounts.json' with { type: 'json' };
import admin from './admin.json' with { type: 'json' };
import api from './api.json' with { type: 'json' };
import app from './app.json' with { type: 'json' };
import audit from './audit.json' with { type: 'json' };
import batch from './batch.json' with { type: 'json' };
import billing from './billing.json' with { type: 'json' };
import desk from './desk.json' with { type: 'json' };
import domains from './domains.json' with { type: 'json' };
import errors from './errors.json' with { type: 'json' };
import home from './home.json' with { type: 'json' };
import measure from './measure.json' with { type: 'json' };
import meters from './meters.json' with { type: 'json' };
import monitoring from './monitoring.json' with { type: 'json' };
import payments from './payments.json' with { type: 'json' };
import plan from './plan.json' with { type: 'json' };
import release from './release.json' with { type: 'json' };
import report from './report.json' with { type: 'json' };
import security from './security.json' with { type: 'json' };
import sites from './sites.json' with { type: 'json' };
import team from './team.json' with { type: 'json' };
import templates from './templates.json' with { type: 'json' };
import trust from './trust.json' with { type: 'json' };
import understood from './understood.json' with { type: 'json' };
import visits from './visits.json' with { type: 'json' };

export default {
  accounts,
  admin,
  api,
  app,
  audit,
  batch,
  billing,
  desk,
  domains,
  editor,
  errors,
  home,
  measure,
  meters,
  monitoring,
  payments,
  plan,
  release,
  report,
  security,
  sites,
  team,
  templates,
  trust,
  understood,
  visits,
};
