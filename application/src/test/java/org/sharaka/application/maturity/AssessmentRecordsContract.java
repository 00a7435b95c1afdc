package org.sharaka.application.maturity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sharaka.testing.AssessmentFixture.anAssessment;
import static org.sharaka.testing.MandateFixture.CENTRE;
import static org.sharaka.testing.PartnerFixture.aPartner;
import static org.sharaka.testing.PartnerFixture.french;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sharaka.application.store.AssessmentRecords;
import org.sharaka.application.store.Centres;
import org.sharaka.application.store.Partners;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.Centre;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.centre.CentreProfile;
import org.sharaka.domain.centre.Origin;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.maturity.AssessmentId;
import org.sharaka.domain.maturity.AssessmentRecord;
import org.sharaka.domain.place.Field;
import org.sharaka.domain.project.Brief;

/** What every store of assessments keeps to. */
public interface AssessmentRecordsContract {

    /**
     * What is held to it.
     *
     * @return an empty store
     */
    UnitOfWork work();

    private static String manager() {
        return aPartner().there().id().value();
    }

    private void add(AssessmentRecord... assessments) {
        Centre centre = Centre.registered(
                CENTRE,
                "CEN-2026-0001",
                CentreProfile.of(french("Centre"), Field.SOCIAL, new Brief.Site(Fact.unknown(), Fact.unknown())),
                Origin.EXISTING,
                Fact.unknown());
        work().inTransaction(stores -> {
            stores.of(Partners.class).add(aPartner().there());
            stores.of(Centres.class).add(centre);
            List.of(assessments).forEach(stores.of(AssessmentRecords.class)::add);
            return true;
        });
    }

    private Versioned<AssessmentRecord> back(String centre, String id) {
        return work().reading(
                        stores -> stores.of(AssessmentRecords.class).get(new CentreId(centre), new AssessmentId(id)));
    }

    @Test
    default void an_assessment_comes_back_as_it_was_added_and_as_it_was_changed() {
        AssessmentRecord waiting =
                anAssessment("a-1", "2026-04-15", "4443443-").under(manager()).recorded();
        AssessmentRecord counted =
                anAssessment("a-1", "2026-04-15", "4443443-").under(manager()).validated("2026-04-20");
        add(waiting);

        assertThat(back("cen-1", "a-1").value().snapshot()).isEqualTo(waiting.snapshot());
        assertThat((long) work().inTransaction(
                                stores -> stores.of(AssessmentRecords.class).keep(counted, 1)))
                .isEqualTo(2);
        assertThat(back("cen-1", "a-1").value().snapshot()).isEqualTo(counted.snapshot());
        assertThatThrownBy(() -> work().inTransaction(
                                stores -> stores.of(AssessmentRecords.class).keep(counted, 1)))
                .isInstanceOf(Rejected.StaleVersion.class);
        assertThatThrownBy(() -> back("cen-1", "nothing")).isInstanceOf(Rejected.UnknownId.class);
        assertThatThrownBy(() -> back("cen-2", "a-1")).isInstanceOf(Rejected.UnknownId.class);
    }

    @Test
    default void assessments_are_found_by_centre() {
        add(
                anAssessment("a-2", "2026-04-15", "44434434").under(manager()).recorded(),
                anAssessment("a-1", "2025-10-15", "44434434").under(manager()).recorded());

        assertThat(ids(work().reading(stores -> ofCentre(stores, "cen-1")))).containsExactly("a-2", "a-1");
        assertThat(ids(work().reading(stores -> ofCentre(stores, "other")))).isEmpty();
        assertThat(ids(work().reading(stores ->
                        stores.of(AssessmentRecords.class).book(CENTRE).all())))
                .containsExactly("a-1", "a-2");
    }

    private static List<AssessmentRecord> ofCentre(Stores stores, String centre) {
        return stores.of(AssessmentRecords.class).ofCentre(new CentreId(centre)).stream()
                .map(Versioned::value)
                .toList();
    }

    private static List<String> ids(List<AssessmentRecord> some) {
        return some.stream().map(one -> one.id().value()).toList();
    }
}
