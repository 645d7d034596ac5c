import { GlobalWorkerOptions, PDFWorker, getDocument, type PDFDocumentProxy, type PDFPageProxy } from "pdfjs-dist";
import workerUrl from "pdfjs-dist/build/pdf.worker.min.mjs?url";

GlobalWorkerOptions.workerSrc = workerUrl;

/** One for all documents: to start it takes longer than to read a page. */
let worker: PDFWorker | undefined;

function sharedWorker(): PDFWorker {
  worker ??= new PDFWorker();
  return worker;
}

/** Opens the PDF at an address the window may read. */
export async function openPdf(url: string): Promise<PDFDocumentProxy> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  const data = new Uint8Array(await response.arrayBuffer());
  return getDocument({ data, worker: sharedWorker(), enableXfa: false }).promise;
}

/** Gives back what an opened PDF holds. */
export function closePdf(pdf: PDFDocumentProxy): void {
  void pdf.loadingTask.destroy();
}

/** Starts what reads PDFs, so that the first one is opened as quickly as the next. */
export async function warmUp(): Promise<void> {
  await sharedWorker().promise;
}

/** A page being drawn. */
export interface Drawing {
  /** The page, drawn; undefined when it was called off. */
  finished: Promise<HTMLCanvasElement | undefined>;
  /** Calls it off: another page is wanted by now. */
  callOff: () => void;
}

/**
 * Pixels of the screen in a CSS pixel. WebKit leaves the zoom of the window out of what it says of that; the sizes of
 * the window tell it, to the quarter, for its frame is counted in one of them.
 */
function sharpness(): number {
  const { devicePixelRatio, innerWidth, outerWidth } = window;
  const zoom = innerWidth > 0 ? Math.floor((outerWidth / innerWidth) * 4) / 4 : 1;
  return Math.max(devicePixelRatio, zoom, 1);
}

/** Draws a page, `width` CSS pixels wide, on a canvas of its own, so that what is shown stays until it is done. */
export function drawPage(page: PDFPageProxy, width: number): Drawing {
  const scale = (width / page.getViewport({ scale: 1 }).width) * sharpness();
  const viewport = page.getViewport({ scale });
  const canvas = document.createElement("canvas");
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  const task = page.render({ canvas, viewport });
  let calledOff = false;
  const finished = task.promise.then(
    () => canvas,
    (reason: unknown) => {
      if (calledOff) return undefined;
      throw reason;
    },
  );
  return {
    finished,
    callOff: () => {
      calledOff = true;
      task.cancel();
    },
  };
}
