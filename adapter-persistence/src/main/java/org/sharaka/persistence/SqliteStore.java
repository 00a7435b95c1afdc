package org.sharaka.persistence;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.sharaka.application.readiness.FreshDossiers;
import org.sharaka.application.rulebook.JournalledVersions;
import org.sharaka.application.store.Journal;
import org.sharaka.application.store.Verification;
import org.sharaka.application.work.StoreUnavailable;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.persistence.access.KnownBearers;
import org.sharaka.persistence.centre.StoredCentres;
import org.sharaka.persistence.condition.StoredConditions;
import org.sharaka.persistence.database.Database;
import org.sharaka.persistence.database.DocumentStore;
import org.sharaka.persistence.database.Opening;
import org.sharaka.persistence.handover.StoredHandovers;
import org.sharaka.persistence.mandate.StoredMandates;
import org.sharaka.persistence.maturity.StoredAssessments;
import org.sharaka.persistence.oversight.StoredOversights;
import org.sharaka.persistence.partner.StoredPartners;
import org.sharaka.persistence.partnership.StoredAgreements;
import org.sharaka.persistence.programme.StoredProgrammes;
import org.sharaka.persistence.project.StoredProjects;
import org.sharaka.persistence.rulebook.RegisteredBook;
import org.sharaka.persistence.stepback.StoredStepBacks;
import org.sharaka.persistence.support.StoredSupportPlans;
import org.sharaka.persistence.text.KeyWriting;
import org.sharaka.persistence.training.StoredTrainings;

/** The foundation's register in one SQLite file. */
public final class SqliteStore implements UnitOfWork, AutoCloseable {

    private final Database database;
    private final RegisteredBook book;
    private final KnownBearers bearers = new KnownBearers();

    private SqliteStore(Database database, Rulebook book) {
        this.database = database;
        this.book = new RegisteredBook(book);
    }

    /**
     * Opens a file to work with it, under the rules of this project; makes it when it is missing. One process at a time
     * may.
     *
     * @param opening which, and how
     * @return the open store
     * @throws StoreUnavailable with one line when it cannot
     */
    public static SqliteStore open(Opening opening) {
        return open(opening, Rulebook.standard());
    }

    /**
     * Opens a file to work with it; makes it when it is missing. One process at a time may.
     *
     * @param opening which, and how
     * @param program the rules, one's own among them; its versions count for groups that the register has none of
     * @return the open store
     * @throws StoreUnavailable with one line when it cannot
     */
    public static SqliteStore open(Opening opening, Rulebook program) {
        Database database = Database.open(opening);
        try {
            database.writing(
                    handle -> {
                        bringUp(handle);
                        return true;
                    },
                    renewed -> true);
            return new SqliteStore(database, program);
        } catch (RuntimeException failed) {
            database.close();
            throw failed;
        }
    }

    private static void bringUp(Handle handle) {
        List<DocumentStore<?, ?>> found = List.of(
                new StoredProgrammes(handle),
                new StoredProjects(handle),
                new StoredAgreements(handle),
                new StoredCentres(handle),
                new StoredMandates(handle),
                new StoredOversights(handle),
                new StoredAssessments(handle),
                new StoredTrainings(handle),
                new StoredSupportPlans(handle),
                new StoredHandovers(handle),
                new StoredStepBacks(handle),
                new StoredConditions(handle));
        List<KeyWriting.Keys> keys = new ArrayList<>();
        keys.add(new StoredPartners(handle)::renewKeys);
        found.forEach(store -> keys.add(store::renewColumns));
        KeyWriting.bringUp(handle, found.stream().map(DocumentStore::writing).collect(Collectors.joining(" ")), keys);
    }

    /**
     * Opens a file only to look into it, also while a server works with it.
     *
     * @param file which
     * @return a store that reads; to write fails
     * @throws StoreUnavailable with one line when it cannot
     */
    public static SqliteStore openToInspect(Path file) {
        return openToInspect(file, Rulebook.standard());
    }

    /**
     * Opens a file only to look into it, also while a server works with it.
     *
     * @param file which
     * @param program the rules, one's own among them
     * @return a store that reads; to write fails
     * @throws StoreUnavailable with one line when it cannot
     */
    public static SqliteStore openToInspect(Path file, Rulebook program) {
        return new SqliteStore(Database.openToInspect(file), program);
    }

    @Override
    public <T> T inTransaction(Function<Stores, T> work, Predicate<T> keep) {
        try {
            return database.writing(
                    handle -> {
                        Stores stores = new StoresOfTransaction(() -> handle, book, KnownBearers.none());
                        T result = work.apply(stores);
                        if (keep.test(result)) {
                            FreshDossiers.gather(stores);
                        }
                        return result;
                    },
                    keep);
        } finally {
            // before anybody hears of it
            bearers.forget();
        }
    }

    @Override
    public <T> T reading(Function<Stores, T> work) {
        return database.readingState(handle -> work.apply(new StoresOfTransaction(handle, book, bearers)));
    }

    /**
     * {@return whether it reads and writes; false when the file does not answer, and after a write whose outcome is
     * unknown}
     */
    public boolean isReady() {
        return database.isReady();
    }

    /**
     * Looks through everything: the pages and keys of the file, the journal's chain and its rulings, and whether the
     * versions of policies are those that a journal that fits says were adopted.
     *
     * @return what was found
     * @throws StoreUnavailable when it cannot look
     */
    public Inspection inspect() {
        Verification journal = reading(stores -> Verification.of(stores.of(Journal.class), stores.rulebook()));
        List<String> damages = new ArrayList<>(database.findings());
        if (journal.chain().valid()) {
            damages.addAll(reading(stores -> JournalledVersions.differing(stores, book.program())));
        }
        return new Inspection(journal, damages);
    }

    @Override
    public void close() {
        database.close();
    }
}
