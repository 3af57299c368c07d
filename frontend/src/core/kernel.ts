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

export interface KernelWatch {
  gone(): boolean;
  /** Undefined where reconnecting cannot help. */
  reconnect(): (() => void) | undefined;
  stop(): void;
}

const LOST = new Set(["dead", "terminating", "restarting", "autorestarting"]);

export function watchKernel(manager: unknown, changed: () => void): KernelWatch {
  const kernel = (manager as { kernel?: Kernel } | undefined)?.kernel;
  // A restarted kernel is alive but knows nothing of this widget any more: once lost, always lost.
  let restarted = false;
  const look = (): void => {
    restarted ||= LOST.has(kernel?.status ?? "");
    changed();
  };
  const signals = [kernel?.statusChanged, kernel?.connectionStatusChanged, kernel?.disposed];
  for (const signal of signals) {
    signal?.connect(look);
  }
  const cut = (): boolean => kernel?.connectionStatus === "disconnected";
  return {
    gone: () => restarted || cut() || kernel?.isDisposed === true,
    reconnect: () => (!restarted && cut() && kernel?.reconnect ? () => void kernel.reconnect?.() : undefined),
    stop: () => {
      for (const signal of signals) {
        signal?.disconnect(look);
      }
    },
  };
}
