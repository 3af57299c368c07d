// Runs inside the page: takes the time from a keystroke until its answer is there, and is painted.
// Every kind of field is treated the same, whatever draws it.
(() => {
  if (window.probe) return;
  const FRAME = 1000 / 60;
  let asked = null;
  // The moment of the key itself: waiting for a busy page counts too.
  const pressed = (event) => {
    if (asked && asked.began === undefined) asked.began = event.timeStamp;
  };
  window.addEventListener("keydown", pressed, true);

  const frame = () => new Promise((next) => requestAnimationFrame(next));
  // A message that is sent while a frame is being prepared arrives when that frame has been painted.
  const painted = async () => {
    await frame();
    await new Promise((next) => {
      const channel = new MessageChannel();
      channel.port1.onmessage = next;
      channel.port2.postMessage(null);
    });
  };
  const kernel = () => window.jupyterapp.shell.currentWidget.sessionContext.session.kernel;

  window.probe = {
    /** Focus the field, select the first number in it, and wait until page and kernel rest. */
    async arm({ field, place, expected }) {
      const input = document.querySelector(field);
      const shown = document.querySelector(place);
      input.focus();
      for (let rested = 0; rested < 3; rested = kernel().status === "idle" ? rested + 1 : 0) await frame();
      // A person does not press in step with the screen: the key comes anywhere between two frames.
      await new Promise((next) => setTimeout(next, Math.random() * FRAME));
      const [number] = /\d+/.exec(input.value) ?? [input.value];
      const at = input.value.indexOf(number);
      input.setSelectionRange(at, at + number.length);
      if (shown.textContent.includes(expected)) throw new Error(`already there: ${expected}`);
      asked = {};
      asked.answered = new Promise((resolve) => {
        const observer = new MutationObserver(async () => {
          if (!shown.textContent.includes(expected)) return;
          observer.disconnect();
          const arrived = performance.now() - asked.began;
          await painted();
          resolve([arrived, performance.now() - asked.began]);
        });
        observer.observe(shown, { childList: true, characterData: true, subtree: true });
      });
    },
    /** Milliseconds from the key to the answer in the document, and to the painted answer. */
    answered: () => asked.answered,
  };
})();
