package org.sharaka.application.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sharaka.testing.MandateFixture.CENTRE;
import static org.sharaka.testing.PartnerFixture.french;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sharaka.application.store.Centres;
import org.sharaka.application.store.Trainings;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.Centre;
import org.sharaka.domain.centre.CentreProfile;
import org.sharaka.domain.centre.Origin;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.place.Field;
import org.sharaka.domain.project.Brief;
import org.sharaka.domain.training.Person;
import org.sharaka.domain.training.Training;

/** What every store of training registers keeps to. */
public interface TrainingsContract {

    /**
     * What is held to it.
     *
     * @return an empty store
     */
    UnitOfWork work();

    private Versioned<Training> read() {
        return work().reading(stores -> stores.of(Trainings.class).of(CENTRE));
    }

    @Test
    default void a_register_is_empty_until_it_is_written_and_comes_back_as_it_was_kept() {
        work().inTransaction(stores -> {
            stores.of(Centres.class)
                    .add(Centre.registered(
                            CENTRE,
                            "CEN-2026-0001",
                            CentreProfile.of(
                                    french("Centre"), Field.SOCIAL, new Brief.Site(Fact.unknown(), Fact.unknown())),
                            Origin.EXISTING,
                            Fact.unknown()));
            return true;
        });
        assertThat(read().version()).isZero();
        assertThat(read().value().snapshot()).isEqualTo(Training.of(CENTRE).snapshot());

        Training one = hired(read().value());
        assertThat((long) work().inTransaction(
                                stores -> stores.of(Trainings.class).keep(one, 0)))
                .isEqualTo(1);
        assertThat(read().value().snapshot()).isEqualTo(one.snapshot());
        Training two = hired(one);
        assertThat((long) work().inTransaction(
                                stores -> stores.of(Trainings.class).keep(two, 1)))
                .isEqualTo(2);
        assertThat(read().value().snapshot()).isEqualTo(two.snapshot());
        for (long stale : new long[] {0, 1, 3}) {
            assertThatThrownBy(() -> work().inTransaction(
                                    stores -> stores.of(Trainings.class).keep(two, stale)))
                    .isInstanceOf(Rejected.StaleVersion.class);
        }
    }

    private static Training hired(Training training) {
        return training.hired(new Person.Hired(
                        new PartnerId("p-1"), "Made-up Person", "Treasurer", LocalDate.parse("2026-01-01")))
                .training();
    }
}
