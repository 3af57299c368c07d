// Runs inside the page: takes the time from a keystroke until its answer is there, and is painted.
// Every kind of field is treated the same, whatever draws it.
(() => {
  if (window.probe) return;
  const FRAME = 1000 / 60;
  const PATIENCE = 30_000;
  let asked = null;
  // The moment of the key itself: waiting for a busy page counts too.
  const pressed = (event) => {
    if (asked && asked.began === undefined) asked.began = event.timeStamp;
  };
  window.addEventListener("keydown", pressed, true);

  const frame = () => new Promise((next) => requestAnimationFrame(next));
  // A message comes when the work before it is done; one that is sent in a frame comes when that frame is painted.
  const message = () =>
    new Promise((next) => {
      const channel = new MessageChannel();
      channel.port1.onmessage = next;
      channel.port2.postMessage(null);
    });
  const kernel = () => window.jupyterapp.shell.currentWidget.sessionContext.session.kernel;

  window.probe = {
    /** Focus the field, select what is in it, and wait until page and kernel rest. */
    async arm({ field, place, expected }) {
      const input = document.querySelector(field);
      const answer = document.querySelector(place);
      input.focus();
      for (let rested = 0; rested < 3; rested = kernel().status === "idle" ? rested + 1 : 0) await frame();
      // A person does not press in step with the screen: the key comes anywhere between two frames.
      await new Promise((next) => setTimeout(next, Math.random() * FRAME));
      input.select();
      if (answer.textContent.includes(expected)) throw new Error(`already there: ${expected}`);
      asked = {};
      asked.answered = new Promise((resolve, reject) => {
        setTimeout(() => reject(new Error(`no answer: ${expected}`)), PATIENCE);
        const observer = new MutationObserver(async () => {
          if (!answer.textContent.includes(expected)) return;
          observer.disconnect();
          const arrived = performance.now();
          await message();
          const settled = performance.now();
          await frame();
          const ticked = performance.now();
          await message();
          const shown = performance.now();
          const painted = shown - (ticked - settled);
          resolve([arrived, painted, shown].map((time) => time - asked.began));
        });
        observer.observe(answer, { childList: true, characterData: true, subtree: true });
      });
    },
    /** Milliseconds from the key until the answer is in the document, is painted, and is shown. */
    answered: () => asked.answered,
  };
})();
