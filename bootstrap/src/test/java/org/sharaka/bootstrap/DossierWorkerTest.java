package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.application.rulebook.PolicyVersionsContract.FIRST;
import static org.sharaka.application.rulebook.PolicyVersionsContract.SECOND;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharaka.application.rulebook.DraftVersion;
import org.sharaka.application.rulebook.PolicyRegister;
import org.sharaka.application.rulebook.PolicyRegister.DecidedStep;
import org.sharaka.application.store.Dossiers;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.policy.Group;
import org.sharaka.persistence.SqliteStore;
import org.sharaka.persistence.database.Opening;

class DossierWorkerTest {

    private static final int LOOKS = 1000;
    private static final LocalDate TODAY = LocalDate.now(Clock.system(Wiring.SEAT));

    @TempDir
    private Path folder;

    @BeforeEach
    void enterCentre() {
        try (House house = House.in(folder)) {
            new ReadyCentres(house).managed("SOCIAL", "ASSOCIATION", "2023-06-01");
        }
    }

    private SqliteStore store() {
        return SqliteStore.open(Opening.of(folder.resolve("house.db")));
    }

    private static void adopt(PolicyRegister policies) {
        policies.draft(FIRST, new DraftVersion(Group.OVERSIGHT, "v2", TODAY, Map.of("annualMonths", 5)));
        Document decision = Document.of(DocumentKind.BOARD_DECISION, "CA-12", TODAY);
        assertThat(policies.adopt(
                                SECOND,
                                Group.OVERSIGHT,
                                "v2",
                                new DecidedStep(TODAY, Fact.known(decision)),
                                Fact.unknown())
                        .ruling()
                        .refuses())
                .isFalse();
    }

    private static boolean waits(SqliteStore store) {
        return store.reading(stores -> !stores.of(Dossiers.class).waiting(1).isEmpty());
    }

    private static void assertThatNoneWaitsSoon(SqliteStore store) throws InterruptedException {
        for (int look = 0; look < LOOKS && waits(store); look++) {
            Thread.sleep(10);
        }
        assertThat(waits(store)).isFalse();
    }

    @Test
    void dossiers_are_gathered_after_an_adoption_though_nobody_reads_them() throws InterruptedException {
        SqliteStore store = store();
        try (Wiring wiring = new Wiring(store, Clock.system(Wiring.SEAT), new RandomIds())) {
            adopt(wiring.useCases().policies());

            assertThatNoneWaitsSoon(store);
        }
    }

    @Test
    void what_a_crash_left_is_gathered_at_the_next_start() throws InterruptedException {
        try (SqliteStore crashing = store()) {
            adopt(new PolicyRegister(crashing, Clock.system(Wiring.SEAT), () -> {}));
            assertThat(waits(crashing)).isTrue();
        }

        SqliteStore store = store();
        try (Wiring wiring = new Wiring(store, Clock.system(Wiring.SEAT), new RandomIds())) {
            assertThat(wiring.isAsLaidDown()).isTrue();
            assertThatNoneWaitsSoon(store);
        }
    }
}
