package org.sharaka.application.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.application.Office.byDirector;
import static org.sharaka.application.Office.byOfficer;
import static org.sharaka.application.Office.byViewer;
import static org.sharaka.application.partnership.Building.DAY;
import static org.sharaka.application.partnership.Building.made;
import static org.sharaka.application.partnership.Building.settlement;
import static org.sharaka.testing.ProjectFixture.paper;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sharaka.application.work.Kept;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.partner.DeactivatePartner;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.partnership.AgreementArrow;
import org.sharaka.domain.partnership.AgreementId;
import org.sharaka.domain.partnership.AgreementStep;
import org.sharaka.domain.partnership.ProjectStep;
import org.sharaka.domain.project.Arrow;
import org.sharaka.domain.project.Model;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.text.Reason;

/** A partner whom an agreement or a pledge holds is not put out of use. */
class PartnerInUseTest {

    private final Building building = new Building();

    private Ruling deactivation(PartnerId partner, LocalDate on) {
        return building.office.partners.look(byOfficer(), partner, DeactivatePartner.on(on));
    }

    private String engagements(LocalDate on) {
        Check last = deactivation(building.party, on).checks().get(2);
        assertThat(last.rule().code()).isEqualTo("partner.in-use");
        assertThat(last.result()).isEqualTo(last.actual().plain().isEmpty() ? Result.PASS : Result.FAIL);
        return String.join(" ", ((Reading.Words) last.actual()).values());
    }

    private Outcome<Kept<Partner>> deactivate() {
        return building.office.partners.take(
                byOfficer(), building.party, new DeactivatePartner(DAY, Fact.known("moved away")), Fact.unknown());
    }

    private void take(AgreementStep step, ProjectId project) {
        AgreementId id = building.agreements
                .of(byViewer(), project)
                .orElseThrow()
                .value()
                .id();
        made(building.agreements.take(byDirector(), id, step, Fact.unknown()));
    }

    @Test
    void an_unpaid_pledge_holds_its_donor_to_the_last_centime() {
        ProjectId project = building.prepared(Model.SPONSOR_FUNDED);
        assertThat(engagements(DAY)).isEmpty();

        building.pledged(project, "1000.00");
        building.received("999.99");
        assertThat(engagements(DAY)).isEqualTo("UNPAID_PLEDGE");
        assertThat(engagements(DAY.minusYears(1))).isEqualTo("UNPAID_PLEDGE");
        assertThat(Building.refusals(deactivate())).containsExactly("partner.in-use");
        assertThat(deactivation(building.partner("Rif"), DAY).notPassed()).isEmpty();
    }

    @Test
    void a_pledge_that_is_paid_holds_nobody() {
        ProjectId project = building.prepared(Model.SPONSOR_FUNDED);
        building.pledged(project, "1000.00");
        building.received("1000.00");

        assertThat(engagements(DAY)).isEmpty();
        assertThat(deactivate().ruling().notPassed()).isEmpty();
    }

    @Test
    void an_agreement_holds_its_party_while_it_is_signed_or_suspended() {
        ProjectId project = building.prepared(Model.SPONSOR_FUNDED);
        building.pledged(project, "1000.00");
        building.received("1000.00");
        building.draftAgreement(project);
        assertThat(engagements(DAY)).isEmpty();

        made(building.take(byOfficer(), project, ProjectStep.on(Arrow.AGREE, DAY)));
        assertThat(engagements(DAY)).isEqualTo("RUNNING_AGREEMENT");
        take(
                new AgreementStep.Hold(AgreementArrow.SUSPEND, DAY, Fact.known(new Reason("because")), Fact.unknown()),
                project);
        assertThat(Building.refusals(deactivate())).containsExactly("partner.in-use");

        take(
                new AgreementStep.Terminate(
                        DAY,
                        Fact.known(new Reason("because")),
                        Fact.known(paper(DocumentKind.NOTICE, DAY.toString())),
                        settlement("0.00", "1000.00")),
                project);
        assertThat(engagements(DAY)).isEmpty();
        assertThat(deactivate().ruling().notPassed()).isEmpty();
    }

    @Test
    void both_are_told_at_once() {
        building.agreed(Model.SPONSOR_FUNDED);

        assertThat(engagements(DAY)).isEqualTo("RUNNING_AGREEMENT UNPAID_PLEDGE");
        assertThat(deactivation(building.party, DAY).checks().get(2).missing())
                .hasSize(2)
                .satisfies(named -> assertThat(named.get(0)).startsWith("AGR-"))
                .satisfies(named -> assertThat(named.get(1)).startsWith("PLG-"));
    }
}
