/** Reads the form of the workbook on its input, in a process of its own, and answers in JSON. */
import { buffer } from 'node:stream/consumers';
import { workbookFault } from '../../src/office/workbook/guard.ts';
import { readForm, type ReadForm } from '../../src/office/workbook/read.ts';

async function read(): Promise<ReadForm> {
  const bytes = new Uint8Array(await buffer(process.stdin));
  const fault = workbookFault(bytes);
  if (fault !== undefined) return { rows: [], faults: [fault] };
  try {
    return await readForm(bytes);
  } catch {
    return { rows: [], faults: ['tệp bị hỏng: không đọc được như một sổ Excel. Hãy lưu lại'] };
  }
}

process.stdout.write(JSON.stringify(await read()));
