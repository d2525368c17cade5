export { commands } from './commands.ts';
export { uncertaintyDocuments as documentsOf } from './document.ts';
