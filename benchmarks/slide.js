// Runs inside the page: takes the time from a pointer that moves a slider until the kernel's answer is painted.
// Every kind of slider is treated the same, whatever draws it.
(() => {
  if (window.slide) return;
  const FRAME = 1000 / 60;
  let asked = null;
  // The moment of the movement itself: waiting for a busy page counts too.
  const moved = (event) => {
    if (asked && asked.began === undefined) asked.began = event.timeStamp;
  };
  window.addEventListener("pointermove", moved, true);

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

  window.slide = {
    /** The pointer is down on a thumb: wait until page and kernel rest, and listen for the next movement. */
    async arm(place) {
      const shown = document.querySelector(place);
      for (let rested = 0; rested < 3; rested = kernel().status === "idle" ? rested + 1 : 0) await frame();
      await new Promise((next) => setTimeout(next, Math.random() * FRAME));
      const before = shown.textContent;
      asked = {};
      asked.answered = new Promise((resolve) => {
        const observer = new MutationObserver(async () => {
          if (asked.began === undefined || shown.textContent === before) return;
          observer.disconnect();
          const arrived = performance.now() - asked.began;
          await painted();
          resolve([arrived, performance.now() - asked.began]);
        });
        observer.observe(shown, { childList: true, characterData: true, subtree: true });
      });
    },
    /** Milliseconds from the movement to the answer in the document, and to the painted answer. */
    answered: () => asked.answered,
  };
})();
