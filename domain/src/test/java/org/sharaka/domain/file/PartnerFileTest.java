package org.sharaka.domain.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.testing.PartnerFixture.aPartner;
import static org.sharaka.testing.ProjectFixture.MANAGER;
import static org.sharaka.testing.ProjectFixture.aProject;
import static org.sharaka.testing.ProjectFixture.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.Interest;
import org.sharaka.domain.partner.Interest.Bond;
import org.sharaka.domain.partner.Named;
import org.sharaka.domain.partner.Part;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.partner.PartiesInquiry;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.policy.Group;
import org.sharaka.domain.policy.WorksPolicy;
import org.sharaka.domain.project.Contract;
import org.sharaka.domain.project.ContractId;
import org.sharaka.domain.project.Contractor;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.project.RetentionTerms;
import org.sharaka.domain.rulebook.Rulebook;

class PartnerFileTest {

    private static final LocalDate ON = LocalDate.parse("2026-06-01");
    private static final PartnerId DONOR = new PartnerId("donor");
    private static final PartnerId OTHER = new PartnerId("other");

    private static List<Result> results(String gate, Part part, Fact<LocalDate> performed, Fact<LocalDate> until) {
        Partner blocked = aPartner().blockedOn("2026-01-05").there();
        Named named = Named.as(part, blocked.id()).performed(performed).until(until);
        Interest interest = new Interest(
                new UserId("officer"), blocked.id(), Bond.FAMILY, LocalDate.parse("2020-01-01"), Fact.unknown());
        Parties parties = Parties.of(List.of(named), id -> blocked, List.of(interest));
        return Rulebook.standard().rule(new PartiesInquiry(gate, Group.PARTNERS, ON, parties)).checks().stream()
                .map(check -> check.result())
                .toList();
    }

    @Test
    void a_gift_names_donor_valuer_and_successor() {
        assertThat(new GiftFile(DONOR, Fact.known(OTHER), Fact.known(OTHER)).named())
                .containsExactly(
                        Named.as(Part.DONOR, DONOR), Named.as(Part.VALUER, OTHER), Named.as(Part.SUCCESSOR, OTHER));
        assertThat(GiftFile.of(DONOR).named()).containsExactly(Named.as(Part.DONOR, DONOR));
    }

    @Test
    void works_name_sponsor_planned_manager_contractor_and_payee() {
        Contract contract = new Contract(
                new ContractId("C1"),
                new Contractor(Fact.known(OTHER), Fact.unknown()),
                Money.parse("1000.00"),
                RetentionTerms.of(WorksPolicy.standard()),
                paper(DocumentKind.CONTRACT, "2026-02-01"),
                List.of());
        Project project = aProject()
                .sponsorFunded()
                .prepared()
                .agreed()
                .contracted(contract)
                .there();

        WorksFile file =
                new WorksFile(project, Fact.unknown(), List.of(), Set.of(DONOR), Set.of(DONOR), Fact.unknown(), ON);

        assertThat(file.named())
                .containsExactly(
                        Named.as(Part.SPONSOR, DONOR),
                        Named.as(Part.PLANNED_MANAGER, MANAGER),
                        Named.as(Part.CONTRACTOR, OTHER));
        assertThat(new PaymentFile(Set.of(OTHER)).named()).containsExactly(Named.as(Part.PAYEE, OTHER));
    }

    @Test
    void a_centre_names_who_manages_it_by_the_step_and_who_is_paid() {
        assertThat(new CentreFile(List.of(), Fact.known(DONOR), Fact.unknown(), Fact.known(OTHER)).named())
                .containsExactly(Named.as(Part.MANAGER, DONOR), Named.as(Part.PAYEE, OTHER));
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    void an_interest_counts_in_every_part_and_a_block_at_every_gate_that_is_not_of_third_parties(Part part) {
        assertThat(results("a.step", part, Fact.unknown(), Fact.unknown())).containsExactly(Result.FAIL, Result.FAIL);
    }

    @ParameterizedTest
    @CsvSource({
        "project.agree, SPONSOR, FAIL",
        "project.start, SPONSOR, FAIL",
        "payment.create, SPONSOR, PASS",
        "payment.create, PAYEE, FAIL",
        "project.accept-provisionally, SPONSOR, PASS",
        "project.accept-provisionally, PARTY, FAIL",
        "reserve.lift, PARTY, PASS",
        "project.appraise, PLANNED_MANAGER, FAIL",
        "project.contract, CONTRACTOR, PASS",
        "project.contract, SUPPLIER, FAIL",
        "receipt.create, DONOR, PASS",
        "receipt.create, VALUER, FAIL",
        "allocation.create, DONOR, FAIL",
        "aid.pay, MANAGER, FAIL",
        "assessment.create, MANAGER, PASS"
    })
    void a_block_stops_what_the_partner_does_itself_and_not_what_third_parties_do(
            String gate, Part part, Result blocked) {
        assertThat(results(gate, part, Fact.unknown(), Fact.unknown())).containsExactly(Result.FAIL, blocked);
    }

    @ParameterizedTest
    @CsvSource({
        "project.start, 2026-06-01, PASS",
        "project.start, 2026-06-02, FAIL",
        "project.agree, 2026-06-01, FAIL",
        "agreement.amend, 2026-06-01, FAIL"
    })
    void a_part_that_is_wholly_performed_stops_nothing_but_a_signature(
            String gate, LocalDate performed, Result blocked) {
        assertThat(results(gate, Part.SPONSOR, Fact.known(performed), Fact.unknown()))
                .containsExactly(Result.FAIL, blocked);
    }

    @ParameterizedTest
    @CsvSource({"2024-06-01, FAIL", "2024-05-31, PASS", "2027-01-01, FAIL"})
    void an_interest_counts_for_24_months_after_the_part_has_ended(LocalDate until, Result interest) {
        assertThat(results("project.visit", Part.SPONSOR, Fact.unknown(), Fact.known(until)))
                .containsExactly(interest, Result.PASS);
    }
}
