package org.sharaka.application.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sharaka.testing.HandoverFixture.aHandover;
import static org.sharaka.testing.HandoverFixture.made;
import static org.sharaka.testing.MandateFixture.CENTRE;
import static org.sharaka.testing.PartnerFixture.aPartner;
import static org.sharaka.testing.PartnerFixture.french;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sharaka.application.store.Centres;
import org.sharaka.application.store.Handovers;
import org.sharaka.application.store.Partners;
import org.sharaka.application.store.StepBacks;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.centre.Centre;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.centre.CentreProfile;
import org.sharaka.domain.centre.Origin;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.handover.Clause;
import org.sharaka.domain.handover.Handover;
import org.sharaka.domain.place.Field;
import org.sharaka.domain.project.Brief;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.stepback.CloseRemedied;
import org.sharaka.domain.stepback.OpeningStepBackInquiry;
import org.sharaka.domain.stepback.StepBack;
import org.sharaka.domain.stepback.StepBackCircumstances;
import org.sharaka.domain.stepback.StepBackFacts;
import org.sharaka.domain.stepback.StepBackId;
import org.sharaka.domain.stepback.StepBackTrigger;

/** What every store of handovers and step-backs keeps to. */
public interface HandoversContract {

    /**
     * What is held to it.
     *
     * @return an empty store
     */
    UnitOfWork work();

    private void add(Handover handover) {
        work().inTransaction(stores -> {
            stores.of(Partners.class).add(aPartner().there());
            stores.of(Centres.class)
                    .add(Centre.registered(
                            CENTRE,
                            "CEN-2026-0001",
                            CentreProfile.of(
                                    french("Centre"), Field.SOCIAL, new Brief.Site(Fact.unknown(), Fact.unknown())),
                            Origin.EXISTING,
                            Fact.unknown()));
            stores.of(Handovers.class).add(handover);
            return true;
        });
    }

    @Test
    default void a_handover_comes_back_as_it_was_added_and_as_it_was_changed() {
        Handover proposed = aHandover().proposed();
        Handover transferred = aHandover().transferred();
        add(proposed);

        assertThat(work().reading(stores -> stores.of(Handovers.class).get(proposed.id()))
                        .value()
                        .snapshot())
                .isEqualTo(proposed.snapshot());
        assertThat((long) work().inTransaction(
                                stores -> stores.of(Handovers.class).keep(transferred, 1)))
                .isEqualTo(2);
        assertThat(work().reading(stores -> stores.of(Handovers.class).get(proposed.id()))
                        .value()
                        .snapshot())
                .isEqualTo(transferred.snapshot());
        assertThatThrownBy(() -> work().inTransaction(
                                stores -> stores.of(Handovers.class).keep(transferred, 1)))
                .isInstanceOf(Rejected.StaleVersion.class);
        assertThat(work().reading(stores -> stores.of(Handovers.class).ofCentre(CENTRE))
                        .size())
                .isEqualTo(1);
        assertThat(work().reading(stores -> stores.of(Handovers.class).ofCentre(new CentreId("other")))
                        .size())
                .isZero();
        assertThat(work().reading(stores -> stores.of(Handovers.class).all()).size())
                .isEqualTo(1);
    }

    @Test
    default void a_step_back_comes_back_as_it_was_added_and_as_it_was_changed() {
        Handover handover = aHandover().transferred();
        add(handover);
        StepBackFacts facts = new StepBackFacts(
                Fact.unknown(),
                Set.of(StepBackTrigger.PURPOSE_CHANGED),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                0);
        LocalDate on = LocalDate.parse("2027-01-10");
        StepBack opened = made(StepBack.opened(
                Rulebook.standard(),
                new StepBackId("stb-1"),
                "STB-2027-0001",
                handover,
                CENTRE,
                new OpeningStepBackInquiry(
                        on, StepBackTrigger.PURPOSE_CHANGED, facts, new Clause(LocalDate.parse("2026-06-01"), 10)),
                new UserId("amal")));
        StepBackFacts well =
                new StepBackFacts(Fact.unknown(), Set.of(), Fact.unknown(), Fact.unknown(), Fact.unknown(), 0);
        StepBack closed = made(new CloseRemedied(LocalDate.parse("2027-02-01"), Fact.known("reason"))
                .through(
                        Rulebook.standard(),
                        opened,
                        new StepBackCircumstances(new UserId("amal"), Set.of(), well, Fact.unknown())));
        work().inTransaction(stores -> {
            stores.of(StepBacks.class).add(opened);
            return true;
        });

        assertThat(work().reading(stores -> stores.of(StepBacks.class).get(opened.id()))
                        .value()
                        .snapshot())
                .isEqualTo(opened.snapshot());
        assertThat((long) work().inTransaction(
                                stores -> stores.of(StepBacks.class).keep(closed, 1)))
                .isEqualTo(2);
        assertThat(work().reading(stores -> stores.of(StepBacks.class).ofCentre(CENTRE))
                        .get(0)
                        .value()
                        .snapshot())
                .isEqualTo(closed.snapshot());
        assertThatThrownBy(() -> work().inTransaction(
                                stores -> stores.of(StepBacks.class).keep(closed, 1)))
                .isInstanceOf(Rejected.StaleVersion.class);
        assertThat(work().reading(stores -> stores.of(StepBacks.class).all()).size())
                .isEqualTo(1);
    }
}
