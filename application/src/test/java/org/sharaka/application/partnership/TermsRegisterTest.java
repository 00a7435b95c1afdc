package org.sharaka.application.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sharaka.application.Office.byAdmin;
import static org.sharaka.application.Office.byDirector;
import static org.sharaka.application.Office.byOfficer;
import static org.sharaka.application.Office.byViewer;
import static org.sharaka.application.partnership.Building.DAY;
import static org.sharaka.application.partnership.Building.made;
import static org.sharaka.application.partnership.Building.refusals;
import static org.sharaka.testing.Outcomes.fault;
import static org.sharaka.testing.Outcomes.faultsOf;
import static org.sharaka.testing.Outcomes.wrongState;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sharaka.application.work.Rejected;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partnership.ApproveTerms;
import org.sharaka.domain.partnership.TermsDifference;
import org.sharaka.domain.partnership.TermsItem;
import org.sharaka.domain.project.Model;
import org.sharaka.domain.project.ProjectId;

class TermsRegisterTest {

    private final Building building = new Building();

    @Test
    void versions_are_written_approved_by_two_and_told() {
        ProjectId id = building.drafted(Model.PARTNER_BUILT);
        building.write(id, 1, "Six rooms");

        assertThat(made(building.approved(byDirector(), id, 1)).last().isLockedOn(DAY))
                .isFalse();
        assertThat(refusals(building.approved(byDirector(), id, 1))).containsExactly("agreement.terms");
        assertThat(made(building.approved(byAdmin(), id, 1)).last().isLockedOn(DAY))
                .isTrue();
        assertThat(building.office.actions()).endsWith("terms.written", "terms.approved", "terms.approved");
    }

    @Test
    void four_eyes_hold_for_administrators_too() {
        ProjectId id = building.drafted(Model.PARTNER_BUILT);
        building.write(id, 1, "Six rooms");
        made(building.approved(byAdmin(), id, 1));

        assertThat(refusals(building.approved(byAdmin(), id, 1))).containsExactly("agreement.terms");
        assertThat(building.terms.look(byAdmin(), id, new ApproveTerms(DAY, 1)).notPassed())
                .containsExactly("agreement.terms");
        assertThat(building.terms
                        .look(byDirector(), id, new ApproveTerms(DAY, 1))
                        .notPassed())
                .isEmpty();
    }

    @Test
    void only_model_two_has_terms() {
        ProjectId id = building.drafted(Model.SPONSOR_FUNDED);

        assertThat(wrongState(() -> building.write(id, 1, "Six rooms")))
                .isEqualTo("terms-of-reference in SPONSOR_FUNDED");
    }

    @Test
    void what_changes_between_two_versions_can_be_seen() {
        ProjectId id = building.drafted(Model.PARTNER_BUILT);
        building.write(id, 1, "Six rooms");
        building.write(id, 2, "Seven rooms");

        assertThat(building.terms.difference(byViewer(), id, 1, 2).changes())
                .containsExactly(new TermsDifference.Change("a", Fact.known("Six rooms"), Fact.known("Seven rooms")));
        assertThatThrownBy(() -> building.terms.difference(byViewer(), id, 1, 3))
                .isInstanceOf(Rejected.UnknownId.class);
    }

    @Test
    void what_is_not_there_not_allowed_or_out_of_order_is_told() {
        ProjectId id = building.drafted(Model.PARTNER_BUILT);

        assertThatThrownBy(() -> building.terms.read(byViewer(), id)).isInstanceOf(Rejected.UnknownId.class);
        assertThat(faultsOf(() -> building.write(id, 2, "Six rooms")))
                .containsExactly(fault("/version", "value.number", "range", "1", "1"));
        building.write(id, 1, "Six rooms");
        assertThatThrownBy(() -> building.approved(byDirector(), id, 2)).isInstanceOf(Rejected.UnknownId.class);
        assertThatThrownBy(() -> building.approved(byOfficer(), id, 1)).isInstanceOf(Rejected.NotPermitted.class);
        assertThatThrownBy(() -> building.terms.write(
                        byOfficer(),
                        new TermsRegister.WriteTerms(
                                id, 2, "A centre", List.of(new TermsItem("a", "x")), DAY, Fact.known(9L))))
                .isInstanceOf(Rejected.StaleVersion.class);
    }
}
