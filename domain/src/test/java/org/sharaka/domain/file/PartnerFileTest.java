package org.sharaka.domain.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.testing.AgreementFixture.anAgreement;
import static org.sharaka.testing.MandateFixture.aMandate;
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
import org.sharaka.domain.mandate.Mandate;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.Interest;
import org.sharaka.domain.partner.Interest.Bond;
import org.sharaka.domain.partner.Named;
import org.sharaka.domain.partner.Part;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.partner.PartiesInquiry;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.partner.Takeover;
import org.sharaka.domain.partnership.Agreement;
import org.sharaka.domain.partnership.AgreementArrow;
import org.sharaka.domain.policy.Group;
import org.sharaka.domain.policy.WorksPolicy;
import org.sharaka.domain.project.Arrow;
import org.sharaka.domain.project.Contract;
import org.sharaka.domain.project.ContractId;
import org.sharaka.domain.project.Contractor;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.project.RetentionTerms;
import org.sharaka.domain.project.Stage;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.testing.ProjectFixture;

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

    private static WorksFile works(Project project, Set<PartnerId> donors, Set<PartnerId> owing, Agreement... earlier) {
        return new WorksFile(project, Fact.unknown(), List.of(earlier), donors, owing, Fact.unknown(), ON);
    }

    private static WorksFile under(Agreement agreement, WorksFile file) {
        return new WorksFile(
                file.project(),
                Fact.known(agreement),
                file.earlier(),
                file.donors(),
                file.owing(),
                file.supplier(),
                file.on());
    }

    private static Fact<LocalDate> on(String day) {
        return Fact.known(LocalDate.parse(day));
    }

    @Test
    void a_sponsor_has_performed_its_part_once_it_has_pledged_and_owes_nothing() {
        Project project = aProject().sponsorFunded().inExecution().there();
        Agreement agreement = anAgreement().inForce().there();
        PartnerId sponsor = agreement.party();
        Named runs = Named.as(Part.SPONSOR, sponsor);

        assertThat(under(agreement, works(project, Set.of(), Set.of())).named()).contains(runs);
        assertThat(under(agreement, works(project, Set.of(sponsor), Set.of(sponsor)))
                        .named())
                .containsOnlyOnce(Named.as(Part.PLANNED_MANAGER, MANAGER))
                .startsWith(runs, runs)
                .hasSize(3);
        assertThat(under(agreement, works(project, Set.of(sponsor), Set.of())).named())
                .startsWith(runs.performed(Fact.known(ON)), runs.performed(Fact.known(ON)));
    }

    @Test
    void works_of_model_2_name_their_party_and_donors_who_have_no_part_in_them() {
        Project project = aProject().partnerBuilt().inExecution().there();
        Agreement agreement = anAgreement().partnerBuilt().inForce().there();

        assertThat(under(agreement, works(project, Set.of(OTHER, DONOR), Set.of(DONOR)))
                        .named())
                .containsExactly(
                        Named.as(Part.PARTY, agreement.party()),
                        Named.as(Part.DONOR, DONOR).performed(Fact.known(ON)),
                        Named.as(Part.DONOR, OTHER).performed(Fact.known(ON)),
                        Named.as(Part.PLANNED_MANAGER, MANAGER));
    }

    @Test
    void who_gives_for_a_project_of_the_foundation_is_a_donor_and_no_sponsor() {
        assertThat(works(aProject().own().agreed().there(), Set.of(DONOR), Set.of())
                        .named())
                .containsExactly(
                        Named.as(Part.DONOR, DONOR).performed(Fact.known(ON)), Named.as(Part.PLANNED_MANAGER, MANAGER));
    }

    @Test
    void the_party_of_a_building_has_performed_its_part_at_final_acceptance_and_not_before() {
        ProjectFixture accepted = aProject()
                .partnerBuilt()
                .inExecution()
                .taking(Arrow.ACCEPT_PROVISIONALLY, Stage.PROVISIONALLY_ACCEPTED, LocalDate.parse("2026-03-01"));
        ProjectFixture handedOver =
                accepted.taking(Arrow.ACCEPT_FINALLY, Stage.FINALLY_ACCEPTED, LocalDate.parse("2027-03-01"));
        Agreement agreement = anAgreement().partnerBuilt().inForce().there();
        Named party = Named.as(Part.PARTY, agreement.party());

        assertThat(under(agreement, works(accepted.there(), Set.of(), Set.of())).named())
                .containsExactly(party, Named.as(Part.PLANNED_MANAGER, MANAGER));
        assertThat(under(agreement, works(handedOver.there(), Set.of(), Set.of()))
                        .named())
                .containsExactly(
                        party.performed(on("2027-03-01")).until(on("2027-03-01")),
                        Named.as(Part.PLANNED_MANAGER, MANAGER).until(on("2027-03-01")));
    }

    @Test
    void the_party_of_a_cancelled_building_has_not_performed_its_part_though_that_has_ended() {
        Project project = aProject()
                .partnerBuilt()
                .inExecution()
                .taking(Arrow.CANCEL, Stage.CANCELLED, LocalDate.parse("2026-04-01"))
                .there();
        Agreement agreement = anAgreement().partnerBuilt().inForce().there();

        assertThat(under(agreement, works(project, Set.of(), Set.of())).named())
                .startsWith(Named.as(Part.PARTY, agreement.party()).until(on("2026-04-01")));
    }

    @Test
    void a_sponsor_stays_in_the_file_until_what_is_left_of_its_money_is_settled() {
        Project project = aProject()
                .sponsorFunded()
                .inExecution()
                .taking(Arrow.ACCEPT_PROVISIONALLY, Stage.PROVISIONALLY_ACCEPTED, LocalDate.parse("2026-03-01"))
                .taking(Arrow.ACCEPT_FINALLY, Stage.FINALLY_ACCEPTED, LocalDate.parse("2027-03-01"))
                .taking(Arrow.SETTLE, Stage.FINALLY_ACCEPTED, LocalDate.parse("2027-04-01"))
                .there();

        assertThat(works(project, Set.of(DONOR), Set.of(DONOR)).named())
                .containsExactly(
                        Named.as(Part.SPONSOR, DONOR).until(on("2027-04-01")),
                        Named.as(Part.PLANNED_MANAGER, MANAGER).until(on("2027-04-01")));
    }

    @Test
    void who_was_party_to_an_earlier_agreement_has_no_part_from_the_day_that_ended() {
        Agreement ended = anAgreement()
                .inForce()
                .taking(AgreementArrow.SUSPEND, "2026-02-10")
                .taking(AgreementArrow.TERMINATE, "2026-02-20")
                .there();
        Named past = Named.as(Part.SPONSOR, ended.party())
                .performed(on("2026-02-20"))
                .until(on("2026-02-20"));
        ProjectFixture project = aProject().sponsorFunded().prepared();

        assertThat(works(project.there(), Set.of(), Set.of(), ended).named())
                .containsExactly(past, Named.as(Part.PLANNED_MANAGER, MANAGER));
        assertThat(works(aProject().partnerBuilt().prepared().there(), Set.of(), Set.of(), ended)
                        .named())
                .startsWith(new Named(past.partner(), Part.PARTY, past.performed(), past.until()));
        assertThat(works(
                                project.taking(Arrow.CANCEL, Stage.CANCELLED, LocalDate.parse("2026-04-01"))
                                        .there(),
                                Set.of(),
                                Set.of(),
                                ended)
                        .named())
                .as("the end of the project moves no part that ended before")
                .containsExactly(past, Named.as(Part.PLANNED_MANAGER, MANAGER).until(on("2026-04-01")));
    }

    @Test
    void a_contractor_has_its_part_until_the_day_before_its_contract_was_taken_over() {
        Contract contract = contractOf(
                DONOR,
                new Takeover(
                        ProjectFixture.act(LocalDate.parse("2026-03-01")),
                        DONOR,
                        OTHER,
                        paper(DocumentKind.DEED, "2026-02-27")));
        Project project = aProject()
                .sponsorFunded()
                .prepared()
                .agreed()
                .contracted(contract)
                .there();

        assertThat(works(project, Set.of(), Set.of()).named())
                .containsExactly(
                        Named.as(Part.PLANNED_MANAGER, MANAGER),
                        Named.as(Part.CONTRACTOR, DONOR).until(on("2026-02-28")),
                        Named.as(Part.CONTRACTOR, OTHER));
    }

    private static Contract contractOf(PartnerId contractor, Takeover... takeovers) {
        return new Contract(
                new ContractId("C1"),
                new Contractor(Fact.known(contractor), Fact.unknown()),
                Money.parse("1000.00"),
                RetentionTerms.of(WorksPolicy.standard()),
                paper(DocumentKind.CONTRACT, "2026-02-01"),
                List.of(),
                List.of(takeovers));
    }

    @Test
    void a_contract_that_is_being_made_names_its_supplier_beside_all_others() {
        WorksFile file = works(aProject().sponsorFunded().inExecution().there(), Set.of(DONOR), Set.of(DONOR));

        assertThat(file.contracting(Fact.known(OTHER)).named())
                .containsExactly(
                        Named.as(Part.SPONSOR, DONOR),
                        Named.as(Part.PLANNED_MANAGER, MANAGER),
                        Named.as(Part.SUPPLIER, OTHER));
        assertThat(file.contracting(Fact.unknown())).isEqualTo(file);
    }

    @Test
    void a_centre_names_each_manager_once_until_the_last_day_of_its_last_signed_mandate() {
        Mandate first = aMandate("man-1", "m-1", "2026-01-01", "2026-06-30")
                .signed("2026-01-01")
                .there();
        Mandate renewed = aMandate("man-2", "m-1", "2026-07-01", "2026-12-31")
                .signed("2026-07-01")
                .there();
        Mandate next = aMandate("man-3", "m-2", "2027-01-01", "2027-12-31")
                .signed("2027-01-01")
                .there();
        Mandate draft = aMandate("man-4", "m-3", "2028-01-01", "2028-12-31").there();
        Named one = Named.as(Part.MANAGER, new PartnerId("m-1"))
                .performed(on("2027-01-01"))
                .until(on("2026-12-31"));
        Named other = Named.as(Part.MANAGER, new PartnerId("m-2"))
                .performed(on("2028-01-01"))
                .until(on("2027-12-31"));

        assertThat(CentreFile.of(List.of(first, renewed, next, draft)).named()).containsExactly(one, other);
        assertThat(CentreFile.of(List.of(renewed, first)).named()).containsExactly(one);
    }

    @Test
    void a_manager_by_the_step_itself_is_named_as_running_and_not_as_past_and_before_its_successor() {
        Mandate past = aMandate("man-1", "m-1", "2026-01-01", "2026-06-30")
                .signed("2026-01-01")
                .there();
        PartnerId manager = new PartnerId("m-1");

        assertThat(new CentreFile(List.of(past), Fact.known(manager), Fact.known(OTHER), Fact.unknown()).named())
                .containsExactly(Named.as(Part.MANAGER, manager), Named.as(Part.SUCCESSOR, OTHER));
    }
}
