'use client';
import { ErrorPage } from '../../_shell/error-page.tsx';

export default ErrorPage;
