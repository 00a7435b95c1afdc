package org.sharaka.bootstrap;

import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.sharaka.application.readiness.FreshDossiers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gathers the dossiers that wait beside everything else, so that the next reader of many centres finds them fresh. */
final class DossierWorker implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DossierWorker.class);
    private static final long PATIENCE_SECONDS = 10;

    private final FreshDossiers dossiers;
    private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(
            1,
            work -> {
                Thread one = new Thread(work, "dossiers");
                one.setDaemon(true);
                return one;
            },
            new ThreadPoolExecutor.DiscardPolicy());

    DossierWorker(FreshDossiers dossiers) {
        this.dossiers = dossiers;
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /** Begins with what waits, and tries again after a minute where the store cannot. */
    void wake() {
        thread.execute(this::gather);
    }

    private void gather() {
        try {
            while (!thread.isShutdown() && dossiers.gatherSome()) {
                LOG.debug("gathered some dossiers");
            }
        } catch (RuntimeException failed) {
            LOG.warn("dossiers could not be gathered", failed);
            var unused = thread.schedule(this::gather, 1, TimeUnit.MINUTES);
        }
    }

    /** Ends after the part that is under way; the rest waits for the next start. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("dossiers are still being gathered");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
