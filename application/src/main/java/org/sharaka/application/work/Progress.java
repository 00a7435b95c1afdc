package org.sharaka.application.work;

/** Is told how far long work has come. */
@FunctionalInterface
public interface Progress {

    /** Nobody looks. */
    Progress UNSEEN = (done, of) -> {};

    /**
     * Some is done.
     *
     * @param done how many
     * @param of of how many
     * @throws java.util.concurrent.CancellationException where the work is no longer wanted; it ends there
     */
    void at(long done, long of);
}
