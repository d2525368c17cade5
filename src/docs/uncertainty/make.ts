/** What `npm run uncertainty` needs: the commands, and the documents that are made of what they print. */
export { commands } from './commands.ts';
export { uncertaintyDocuments as documentsOf } from './document.ts';
