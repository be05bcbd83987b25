import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { charts } from './src/layout/plugin.ts';

export default defineConfig({
  base: './',
  plugins: [react(), charts()],
});
