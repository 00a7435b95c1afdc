package org.sharaka.application.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sharaka.testing.MandateFixture.CENTRE;
import static org.sharaka.testing.MandateFixture.aMandate;
import static org.sharaka.testing.PartnerFixture.aPartner;
import static org.sharaka.testing.PartnerFixture.french;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sharaka.application.store.Centres;
import org.sharaka.application.store.Mandates;
import org.sharaka.application.store.Partners;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.Centre;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.centre.CentreProfile;
import org.sharaka.domain.centre.Origin;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.mandate.Mandate;
import org.sharaka.domain.mandate.MandateId;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.place.Field;
import org.sharaka.domain.project.Brief;

/** What every store of mandates keeps to. */
public interface MandatesContract {

    /**
     * What is held to it.
     *
     * @return an empty store
     */
    UnitOfWork work();

    private static Centre centre() {
        return Centre.registered(
                CENTRE,
                "CEN-2026-0001",
                CentreProfile.of(french("Centre"), Field.SOCIAL, new Brief.Site(Fact.unknown(), Fact.unknown())),
                Origin.EXISTING,
                Fact.unknown());
    }

    private void add(Mandate... mandates) {
        Partner manager = aPartner().there();
        work().inTransaction(stores -> {
            stores.of(Partners.class).add(manager);
            stores.of(Centres.class).add(centre());
            List.of(mandates).forEach(stores.of(Mandates.class)::add);
            return true;
        });
    }

    private static String manager() {
        return aPartner().there().id().value();
    }

    private static List<String> ids(List<Versioned<Mandate>> mandates) {
        return mandates.stream().map(one -> one.value().id().value()).toList();
    }

    @Test
    default void a_mandate_comes_back_as_it_was_added_and_as_it_was_changed() {
        Mandate draft = aMandate("man-1", manager(), "2026-03-01", "2029-02-28").there();
        Mandate ended = aMandate("man-1", manager(), "2026-03-01", "2029-02-28")
                .signed("2026-02-01")
                .suspended("2026-04-01")
                .resumed("2026-05-01")
                .noticed("2026-06-30")
                .ended("2026-09-30")
                .there();
        add(draft);

        assertThat(back("man-1").value().snapshot()).isEqualTo(draft.snapshot());
        assertThat((long)
                        work().inTransaction(stores -> stores.of(Mandates.class).keep(ended, 1)))
                .isEqualTo(2);
        assertThat(back("man-1").value().snapshot()).isEqualTo(ended.snapshot());
        assertThatThrownBy(() ->
                        work().inTransaction(stores -> stores.of(Mandates.class).keep(ended, 1)))
                .isInstanceOf(Rejected.StaleVersion.class);
        assertThatThrownBy(() -> back("nobody")).isInstanceOf(Rejected.UnknownId.class);
    }

    private Versioned<Mandate> back(String id) {
        return work().reading(stores -> stores.of(Mandates.class).get(new MandateId(id)));
    }

    @Test
    default void mandates_are_found_by_centre_and_by_manager() {
        Partner manager = aPartner().there();
        add(
                aMandate("man-2", manager(), "2027-03-01", "2028-02-28").there(),
                aMandate("man-1", manager(), "2026-03-01", "2027-02-28").there());

        assertThat(ids(work().reading(stores -> stores.of(Mandates.class).ofCentre(CENTRE))))
                .containsExactly("man-2", "man-1");
        Map<CentreId, List<Mandate>> many =
                work().reading(stores -> stores.of(Mandates.class).ofCentres(List.of(CENTRE, new CentreId("other"))));
        assertThat(many).containsOnlyKeys(CENTRE);
        assertThat(many.get(CENTRE)).extracting(one -> one.id().value()).containsExactly("man-2", "man-1");
        assertThat(ids(work().reading(stores -> stores.of(Mandates.class).ofCentre(new CentreId("other")))))
                .isEmpty();
        assertThat(ids(work().reading(stores -> stores.of(Mandates.class).ofManager(manager.id()))))
                .containsExactly("man-2", "man-1");
    }
}
