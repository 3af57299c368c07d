/** Whether the kernel behind a widget is still there; where the page does not tell, it is taken to be. */

interface Signal {
  connect(slot: () => void): boolean;
  disconnect(slot: () => void): boolean;
}

interface Kernel {
  status?: string;
  connectionStatus?: string;
  isDisposed?: boolean;
  reconnect?: () => Promise<void>;
  statusChanged?: Signal;
  connectionStatusChanged?: Signal;
  disposed?: Signal;
}

interface Manager {
  /** `null` while the notebook has none. */
  kernel?: Kernel | null;
  context?: { sessionContext?: { kernelChanged?: Signal } };
}

export interface KernelWatch {
  gone(): boolean;
  /** Undefined where reconnecting cannot help. */
  reconnect(): (() => void) | undefined;
  stop(): void;
}

const LOST = new Set(["dead", "terminating", "restarting", "autorestarting"]);

/**
 * Watch the kernel that a view was opened with.
 *
 * @param changed told whenever one of the answers may be another than before.
 * @param back told when a lost connection is there again.
 */
export function watchKernel(from: unknown, changed: () => void, back: () => void): KernelWatch {
  const manager = (from ?? {}) as Manager;
  const kernel = manager.kernel;
  // Another or a restarted kernel knows nothing of this widget: once lost, always lost.
  let lost = kernel === null;
  let apart = false;
  const look = (): void => {
    lost ||= kernel !== manager.kernel || kernel?.isDisposed === true || LOST.has(kernel?.status ?? "");
    const connected = (kernel?.connectionStatus ?? "connected") === "connected";
    if (apart && connected && !lost) {
      back();
    }
    apart = !connected;
    changed();
  };
  const signals = [
    kernel?.statusChanged,
    kernel?.connectionStatusChanged,
    kernel?.disposed,
    manager.context?.sessionContext?.kernelChanged,
  ];
  for (const signal of signals) {
    signal?.connect(look);
  }
  const cut = (): boolean => kernel?.connectionStatus === "disconnected";
  return {
    gone: () => lost || cut(),
    reconnect: () => (!lost && cut() && kernel?.reconnect ? () => void kernel.reconnect?.() : undefined),
    stop: () => {
      for (const signal of signals) {
        signal?.disconnect(look);
      }
    },
  };
}
