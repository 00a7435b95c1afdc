package org.sharaka.application.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sharaka.testing.OversightFixture.CENTRE;
import static org.sharaka.testing.OversightFixture.aCentre;
import static org.sharaka.testing.OversightFixture.everything;

import org.junit.jupiter.api.Test;
import org.sharaka.application.store.Centres;
import org.sharaka.application.store.Oversights;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.oversight.Oversight;

/** What every store of the books of centres keeps to. */
public interface OversightsContract {

    /**
     * What is held to it.
     *
     * @return an empty store
     */
    UnitOfWork work();

    private long kept(Oversight oversight, long version) {
        return work().inTransaction(stores -> stores.of(Oversights.class).keep(oversight, version));
    }

    private Versioned<Oversight> back() {
        return work().reading(stores -> stores.of(Oversights.class).of(CENTRE));
    }

    @Test
    default void books_are_empty_at_first_and_come_back_as_they_were_written() {
        work().inTransaction(stores -> {
            stores.of(Centres.class).add(aCentre());
            return true;
        });
        assertThat(back()).isEqualTo(new Versioned<>(Oversight.of(CENTRE), 0));

        assertThat(kept(Oversight.of(CENTRE), 0)).isEqualTo(1);
        assertThat(kept(everything(), 1)).isEqualTo(2);

        assertThat(back()).isEqualTo(new Versioned<>(everything(), 2));
        assertThatThrownBy(() -> kept(everything(), 0)).isInstanceOf(Rejected.StaleVersion.class);
        assertThatThrownBy(() -> kept(everything(), 1)).isInstanceOf(Rejected.StaleVersion.class);
    }
}
