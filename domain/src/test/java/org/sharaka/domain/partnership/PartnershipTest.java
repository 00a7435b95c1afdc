package org.sharaka.domain.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.testing.AgreementFixture.anAgreement;
import static org.sharaka.testing.AgreementFixture.power;
import static org.sharaka.testing.AgreementFixture.signatory;
import static org.sharaka.testing.PartnerFixture.aPartner;
import static org.sharaka.testing.ProjectFixture.aProject;
import static org.sharaka.testing.ProjectFixture.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.committee.Membership;
import org.sharaka.domain.committee.MembershipId;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.gate.Verdict;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.Part;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.policy.WorksPolicy;
import org.sharaka.domain.project.Arrow;
import org.sharaka.domain.project.Contract;
import org.sharaka.domain.project.ContractId;
import org.sharaka.domain.project.Contractor;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.project.RetentionTerms;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.testing.AgreementFixture;
import org.sharaka.testing.PartnerFixture;
import org.sharaka.testing.ProjectFixture;

class PartnershipTest {

    private static final LocalDate DAY = LocalDate.parse("2026-02-01");
    private static final Parties NOBODY = Parties.NONE;

    private static Resources money(String pledged, String received) {
        return new Resources(Money.parse(pledged), Money.parse(received), Money.ZERO, Money.ZERO, Money.ZERO, Set.of());
    }

    /** A project with its partnership. */
    private record Undertaken(Project project, Partnership partnership) {

        ProjectInquiry toAgree(LocalDate on, Parties parties) {
            return partnership.agreeing(project, on, parties);
        }

        ProjectInquiry toStart(LocalDate on, Parties parties) {
            return partnership.starting(project, on, parties);
        }
    }

    private static Undertaken sponsored(Project project, AgreementFixture agreement, Resources resources) {
        return sponsored(project, agreement, aPartner().there(), resources);
    }

    private static Undertaken sponsored(
            Project project, AgreementFixture agreement, Partner party, Resources resources) {
        return new Undertaken(
                project,
                new SponsoredProject(Fact.known(agreement.there()), Fact.known(Counterparty.of(party)), resources));
    }

    private static Undertaken built(
            AgreementFixture agreement, Partner party, List<Membership> seats, Fact<TermsOfReference> terms) {
        return new Undertaken(
                aProject().partnerBuilt().prepared().there(),
                new DirectContribution(
                        Fact.known(agreement.partnerBuilt().there()),
                        Fact.known(Counterparty.of(party)),
                        seats,
                        terms));
    }

    private static Ruling looked(
            Arrow arrow, Project project, Parties parties, Fact<Partnership> partnership, Resources resources) {
        return Rulebook.standard()
                .rule(ProjectStep.on(arrow, DAY)
                        .look(
                                Rulebook.standard(),
                                project,
                                new ProjectCircumstances(
                                        ProjectFixture.OFFICER, parties, partnership, Remaining.NOTHING, resources)));
    }

    private static TermsOfReference terms(String... approvers) {
        TermsVersion version = new TermsVersion(
                1,
                "A health centre",
                List.of(new TermsItem("1", "Six rooms")),
                new Act(new UserId("author"), LocalDate.parse("2026-01-10")),
                List.of(approvers).stream()
                        .map(by -> new Act(new UserId(by), LocalDate.parse("2026-01-20")))
                        .toList());
        return TermsOfReference.written(ProjectFixture.ID, version);
    }

    private static Membership seat(String since, Fact<String> until) {
        return Membership.restore(new Membership.Snapshot(
                new MembershipId("m-1"),
                PartnerFixture.ID,
                Set.of(),
                Fact.known(LocalDate.parse(since)),
                until.fold(day -> Fact.known(new Membership.End(LocalDate.parse(day), "left")), Fact::unknown)));
    }

    private static List<Check> checks(ProjectInquiry asked) {
        return Rulebook.standard().rule(asked).checks();
    }

    private static String told(ProjectInquiry asked, String rule) {
        return told(checks(asked), rule);
    }

    private static String told(List<Check> checks, String rule) {
        Check check = checks.stream()
                .filter(one -> one.rule().code().equals(rule))
                .findFirst()
                .orElseThrow();
        String shown = check.missing().isEmpty() ? check.actual().plain() : String.join(", ", check.missing());
        return check.result() + " " + check.reason() + " " + shown;
    }

    private static ProjectInquiry agreeing(AgreementFixture agreement) {
        return sponsored(aProject().prepared().there(), agreement, money("1000.00", "0.00"))
                .toAgree(DAY, NOBODY);
    }

    @Test
    void each_model_asks_its_own_rules_in_the_order_of_the_rulebook() {
        assertThat(checks(agreeing(anAgreement())))
                .extracting(check -> check.rule().code())
                .containsExactly(
                        "agreement.party", "agreement.effectiveness", "agreement.committed", "agreement.signed");
        assertThat(checks(built(anAgreement(), aPartner().there(), List.of(), Fact.unknown())
                        .toAgree(DAY, NOBODY)))
                .extracting(check -> check.rule().code())
                .containsExactly("agreement.party", "agreement.programmed", "agreement.terms", "agreement.signed");
    }

    @Test
    void a_sponsored_project_with_all_that_is_asked_can_be_agreed() {
        assertThat(checks(agreeing(anAgreement())))
                .allMatch(check -> check.result().name().equals("PASS"));
    }

    @ParameterizedTest
    @EnumSource(PartnerKind.class)
    void any_partner_in_use_can_sponsor(PartnerKind kind) {
        Undertaken partnership = sponsored(
                aProject().prepared().there(),
                anAgreement(),
                aPartner().ofKind(kind).there(),
                Resources.NONE);

        assertThat(told(partnership.toAgree(DAY, NOBODY), "agreement.party")).startsWith("PASS");
    }

    @Test
    void a_partner_out_of_use_is_no_party() {
        Partner gone = aPartner().deactivatedOn("2026-01-01").there();
        Undertaken sponsored = sponsored(aProject().prepared().there(), anAgreement(), gone, Resources.NONE);

        assertThat(told(sponsored.toAgree(DAY, NOBODY), "agreement.party")).isEqualTo("FAIL inactive INACTIVE");
        assertThat(told(
                        built(anAgreement(), gone, List.of(seat("2020-01-01", Fact.unknown())), Fact.unknown())
                                .toAgree(DAY, NOBODY),
                        "agreement.party"))
                .isEqualTo("FAIL inactive INACTIVE");
    }

    @ParameterizedTest
    @CsvSource({
        "COMPANY, FAIL",
        "FOUNDATION, FAIL",
        "ASSOCIATION, FAIL",
        "NATURAL_PERSON, FAIL",
        "PUBLIC_INSTITUTION, PASS",
        "SEMI_PUBLIC_INSTITUTION, PASS",
        "MINISTRY, PASS"
    })
    void without_a_seat_only_an_institution_builds(PartnerKind kind, String result) {
        assertThat(told(
                        built(anAgreement(), aPartner().ofKind(kind).there(), List.of(), Fact.unknown())
                                .toAgree(DAY, NOBODY),
                        "agreement.party"))
                .startsWith(result);
    }

    @ParameterizedTest
    @CsvSource({"COMPANY, PASS", "FOUNDATION, PASS", "ASSOCIATION, PASS", "NATURAL_PERSON, FAIL"})
    void a_member_builds_but_never_a_natural_person(PartnerKind kind, String result) {
        List<Membership> seats = List.of(seat("2020-01-01", Fact.unknown()));

        assertThat(told(
                        built(anAgreement(), aPartner().ofKind(kind).there(), seats, Fact.unknown())
                                .toAgree(DAY, NOBODY),
                        "agreement.party"))
                .startsWith(result);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-31, 2026-01-31, PASS", "2026-02-01, 2026-12-31, FAIL", "2020-01-01, 2026-01-30, FAIL"})
    void the_seat_is_held_on_the_day_of_signature(String since, String until, String result) {
        assertThat(told(
                        built(
                                        anAgreement(),
                                        aPartner().there(),
                                        List.of(seat(since, Fact.known(until))),
                                        Fact.unknown())
                                .toAgree(DAY, NOBODY),
                        "agreement.party"))
                .startsWith(result);
    }

    @ParameterizedTest
    @CsvSource({"999.99, FAIL fail 100.0 %", "1000.00, PASS pass 100.0 %", "1200.00, PASS pass 120.0 %"})
    void pledges_cover_the_whole_budget(String pledged, String told) {
        assertThat(told(
                        sponsored(aProject().prepared().there(), anAgreement(), money(pledged, "0.00"))
                                .toAgree(DAY, NOBODY),
                        "agreement.committed"))
                .isEqualTo(told);
    }

    @Test
    void a_budget_that_is_not_known_is_neither_covered_nor_funded() {
        Undertaken partnership =
                sponsored(aProject().withoutBudget().prepared().there(), anAgreement(), money("9.00", "9.00"));

        assertThat(told(partnership.toAgree(DAY, NOBODY), "agreement.committed"))
                .startsWith("FAIL missing");
        assertThat(told(partnership.toStart(DAY, NOBODY), "works.funded")).startsWith("FAIL missing");
    }

    @ParameterizedTest
    @CsvSource({
        "2999.00, FAIL fail 30.0 %",
        "2999.99, FAIL fail 30.0 %",
        "3000.00, PASS pass 30.0 %",
        "3000.01, PASS pass 30.0 %"
    })
    void works_start_with_three_tenths_received(String received, String told) {
        Project project = aProject().budgeted("10000.00").agreed().there();

        assertThat(told(
                        sponsored(project, anAgreement().inForce(), money("10000.00", received))
                                .toStart(DAY, NOBODY),
                        "works.funded"))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({
        "100.00, 2026-02-01, 2026-02-01, PASS",
        "99.99,  2026-02-01, 2026-02-01, FAIL",
        "100.00, 2026-02-02, 2026-12-31, FAIL",
        "100.00, 2025-02-02, 2026-01-31, FAIL"
    })
    void a_bank_guarantee_in_force_counts_like_money_received(String amount, String from, String until, String result) {
        AgreementFixture guaranteed =
                anAgreement().inForce().guaranteed(amount, from, Fact.known(LocalDate.parse(until)));

        assertThat(told(
                        sponsored(aProject().agreed().there(), guaranteed, money("1000.00", "200.00"))
                                .toStart(DAY, NOBODY),
                        "works.funded"))
                .startsWith(result);
    }

    @Test
    void model_two_is_not_asked_for_money() {
        assertThat(checks(built(anAgreement().inForce(), aPartner().there(), List.of(), Fact.unknown())
                        .toStart(DAY, NOBODY)))
                .extracting(check -> check.rule().code())
                .containsExactly("agreement.signed", "works.permits");
    }

    @ParameterizedTest
    @CsvSource({"'', FAIL fail 0", "a, FAIL fail 1", "a b, PASS pass 2", "a a, FAIL fail 1"})
    void terms_are_approved_by_two_different_people(String approvers, String told) {
        String[] people = approvers.isEmpty() ? new String[0] : approvers.split(" ");

        assertThat(told(
                        built(anAgreement(), aPartner().there(), List.of(), Fact.known(terms(people)))
                                .toAgree(DAY, NOBODY),
                        "agreement.terms"))
                .isEqualTo(told);
    }

    @Test
    void terms_that_do_not_exist_or_were_approved_later_are_missing() {
        Undertaken none = built(anAgreement(), aPartner().there(), List.of(), Fact.unknown());
        Undertaken later = built(anAgreement(), aPartner().there(), List.of(), Fact.known(terms("a", "b")));

        assertThat(told(none.toAgree(DAY, NOBODY), "agreement.terms")).startsWith("FAIL missing");
        assertThat(told(later.toAgree(LocalDate.parse("2026-01-19"), NOBODY), "agreement.terms"))
                .isEqualTo("FAIL fail 0");
        assertThat(told(later.toAgree(LocalDate.parse("2026-01-20"), NOBODY), "agreement.terms"))
                .isEqualTo("PASS pass 2");
    }

    @ParameterizedTest
    @CsvSource({"2026-02-01, PASS pass", "2026-02-02, FAIL future"})
    void a_signature_is_no_later_than_the_ruling(String signedOn, String told) {
        assertThat(told(agreeing(anAgreement().signedOn(signedOn)), "agreement.signed"))
                .startsWith(told);
    }

    @Test
    void one_signature_in_the_future_is_enough_to_refuse() {
        AgreementFixture agreement =
                anAgreement().signedBy(signatory(Side.FOUNDATION, "2026-01-31"), signatory(Side.PARTY, "2026-02-02"));

        assertThat(told(agreeing(agreement), "agreement.signed")).isEqualTo("FAIL future 2026-02-02");
    }

    @Test
    void both_sides_sign() {
        assertThat(told(agreeing(anAgreement().signedBy(signatory(Side.PARTY, "2026-01-31"))), "agreement.signed"))
                .isEqualTo("FAIL unsigned THE_FOUNDATION");
        assertThat(told(agreeing(anAgreement().signedBy(signatory(Side.FOUNDATION, "2026-01-31"))), "agreement.signed"))
                .isEqualTo("FAIL unsigned PARTY");
        assertThat(told(agreeing(anAgreement().signedBy()), "agreement.signed"))
                .isEqualTo("FAIL unsigned THE_FOUNDATION, PARTY");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31, 2026-01-31, PASS pass",
        "2026-02-01, 2026-12-31, FAIL power",
        "2025-01-01, 2026-01-30, FAIL power"
    })
    void the_power_to_sign_covers_the_day(String from, String until, String told) {
        AgreementFixture agreement = anAgreement()
                .signedBy(
                        signatory(
                                Side.FOUNDATION,
                                "2026-01-31",
                                Fact.known(power(from, Fact.known(LocalDate.parse(until))))),
                        signatory(Side.PARTY, "2026-01-31"));

        assertThat(told(agreeing(agreement), "agreement.signed")).startsWith(told);
    }

    @ParameterizedTest
    @CsvSource({"NATURAL_PERSON, PARTY, PASS", "COMPANY, PARTY, FAIL", "NATURAL_PERSON, FOUNDATION, FAIL"})
    void only_a_natural_person_signs_for_itself_without_a_power(PartnerKind kind, Side side, String result) {
        Side other = side == Side.PARTY ? Side.FOUNDATION : Side.PARTY;
        AgreementFixture agreement =
                anAgreement().signedBy(signatory(side, "2026-01-31", Fact.unknown()), signatory(other, "2026-01-31"));
        Undertaken partnership = sponsored(
                aProject().prepared().there(),
                agreement,
                aPartner().ofKind(kind).there(),
                Resources.NONE);

        assertThat(told(partnership.toAgree(DAY, NOBODY), "agreement.signed")).startsWith(result);
    }

    @Test
    void without_an_agreement_party_and_signatures_are_missing() {
        Undertaken partnership = new Undertaken(
                aProject().prepared().there(),
                new SponsoredProject(Fact.unknown(), Fact.unknown(), money("1000.00", "0.00")));

        assertThat(told(partnership.toAgree(DAY, NOBODY), "agreement.party")).startsWith("FAIL missing");
        assertThat(told(partnership.toAgree(DAY, NOBODY), "agreement.signed")).startsWith("FAIL missing");
    }

    @Test
    void a_declared_conflict_asks_a_condition_in_either_model() {
        AgreementFixture agreement = anAgreement().declaring(new Conflict(Conflict.Part.SUPPLIER, "Atlas Logistics"));

        assertThat(told(agreeing(agreement), "agreement.signed")).isEqualTo("WARN conflict SUPPLIER");
        assertThat(told(
                        built(agreement, aPartner().there(), List.of(), Fact.unknown())
                                .toAgree(DAY, NOBODY),
                        "agreement.signed"))
                .isEqualTo("WARN conflict SUPPLIER");
    }

    @Test
    void a_sponsor_that_is_also_contractor_or_future_manager_is_found() {
        Contract contract = new Contract(
                new ContractId("c-1"),
                Contractor.of(PartnerFixture.ID),
                Money.parse("500.00"),
                RetentionTerms.of(WorksPolicy.standard()),
                paper(DocumentKind.CONTRACT, "2026-01-20"),
                List.of());
        Resources managed = new Resources(
                Money.parse("1000.00"), Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Set.of(ProjectFixture.MANAGER));
        Resources other = new Resources(
                Money.parse("1000.00"), Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Set.of(new PartnerId("p-9")));

        assertThat(told(
                        sponsored(aProject().prepared().contracted(contract).there(), anAgreement(), managed)
                                .toAgree(DAY, NOBODY),
                        "agreement.signed"))
                .isEqualTo("WARN conflict CONTRACTOR, FUTURE_MANAGER");
        assertThat(told(
                        sponsored(aProject().prepared().there(), anAgreement(), other)
                                .toAgree(DAY, NOBODY),
                        "agreement.signed"))
                .startsWith("PASS");
    }

    @Test
    void a_conflict_never_softens_a_missing_signature() {
        AgreementFixture agreement = anAgreement()
                .declaring(new Conflict(Conflict.Part.SUPPLIER, "Atlas Logistics"))
                .signedBy();

        assertThat(told(agreeing(agreement), "agreement.signed")).startsWith("FAIL unsigned");
    }

    @ParameterizedTest
    @CsvSource({"SUSPEND, SUSPENDED", "TERMINATE, TERMINATED"})
    void what_is_suspended_or_terminated_holds_what_hangs_on_it(AgreementArrow step, String state) {
        AgreementFixture held = anAgreement().inForce().taking(step, "2026-02-01");
        Undertaken partnership = sponsored(aProject().agreed().there(), held, money("1000.00", "1000.00"));

        assertThat(told(partnership.toAgree(DAY, NOBODY), "agreement.signed")).isEqualTo("FAIL held " + state);
        assertThat(told(partnership.toStart(DAY, NOBODY), "agreement.signed")).isEqualTo("FAIL held " + state);
    }

    @Test
    void an_own_project_asks_its_review_and_its_allocations() {
        Project own = aProject().own().prepared().there();

        assertThat(looked(Arrow.AGREE, own, Parties.NONE, Fact.unknown(), Resources.NONE)
                        .checks())
                .extracting(check -> check.rule().code())
                .containsExactly("agreement.effectiveness");
    }

    @ParameterizedTest
    @CsvSource({"999.99, NOT_ELIGIBLE", "1000.00, ELIGIBLE"})
    void an_own_project_starts_with_its_whole_budget_allocated(String allocated, Verdict verdict) {
        Resources resources =
                new Resources(Money.ZERO, Money.ZERO, Money.parse(allocated), Money.ZERO, Money.ZERO, Set.of());
        Project project = aProject()
                .own()
                .agreed()
                .documented(
                        paper(DocumentKind.BUILDING_PERMIT, "2026-01-20"),
                        paper(DocumentKind.CONTRACT, "2026-01-20"),
                        paper(DocumentKind.WORKS_INSURANCE, "2026-01-20"),
                        paper(DocumentKind.SUPERVISION, "2026-01-20"),
                        paper(DocumentKind.TECHNICAL_CONTROL, "2026-01-20"),
                        paper(DocumentKind.TEN_YEAR_INSURANCE, "2026-01-20"))
                .there();

        assertThat(looked(Arrow.START, project, Parties.NONE, Fact.unknown(), resources)
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void start_lists_all_that_is_missing_after_the_parties() {
        Project agreed = aProject().agreed().there();
        AgreementFixture held = anAgreement().inForce().taking(AgreementArrow.SUSPEND, "2026-02-01");
        Parties blocked =
                Parties.of(Part.ITSELF, aPartner().blockedOn("2026-01-05").there(), List.of());

        assertThat(looked(
                                Arrow.START,
                                agreed,
                                blocked,
                                Fact.known(
                                        sponsored(agreed, held, Resources.NONE).partnership()),
                                Resources.NONE)
                        .notPassed())
                .containsExactly("partner.blocked", "works.funded", "agreement.signed", "works.permits");
    }

    @Test
    void suspension_asks_nothing_and_resumption_an_agreement_in_force() {
        Project running = aProject().inExecution().there();
        Project suspended = aProject().inExecution().suspendedOn("2026-03-01").there();
        AgreementFixture held = anAgreement().inForce().taking(AgreementArrow.SUSPEND, "2026-03-01");
        Parties blocked =
                Parties.of(Part.ITSELF, aPartner().blockedOn("2026-01-05").there(), List.of());

        assertThat(looked(
                                Arrow.SUSPEND,
                                running,
                                blocked,
                                Fact.known(
                                        sponsored(running, held, Resources.NONE).partnership()),
                                Resources.NONE)
                        .checks())
                .isEmpty();
        assertThat(looked(
                                Arrow.RESUME,
                                suspended,
                                Parties.NONE,
                                Fact.known(sponsored(suspended, held, Resources.NONE)
                                        .partnership()),
                                Resources.NONE)
                        .notPassed())
                .containsExactly("agreement.signed");
    }
}
