/** Buttons to print a record, to share it and to copy its citation; they exist only where they work. */
export {};

const tools = document.querySelector<HTMLElement>('[data-tools]');
const citation = document.querySelector<HTMLElement>('[data-citation]')?.textContent?.trim();

function addButton(label: string, act: () => unknown): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  button.addEventListener('click', act);
  tools?.append(button);
  return button;
}

addButton('In', () => window.print());

// Typed as always there, but few browsers of desktops have it.
if (navigator.share)
  addButton('Chia sẻ', () =>
    // A reader who thinks better of it is no error.
    navigator.share({ url: location.href }).catch(() => undefined),
  );

// Browsers offer the clipboard on https and localhost only; elsewhere one tap selects the citation.
if (citation && isSecureContext) {
  const said = document.createElement('span');
  said.setAttribute('role', 'status');
  addButton('Chép trích dẫn', async () => {
    try {
      await navigator.clipboard.writeText(citation);
      said.textContent = 'Đã chép trích dẫn.';
    } catch {
      said.textContent = 'Trình duyệt không cho chép; hãy chạm vào câu trích dẫn để chọn cả câu.';
    }
  });
  tools?.append(said);
}
