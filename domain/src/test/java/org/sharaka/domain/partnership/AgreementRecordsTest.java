package org.sharaka.domain.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sharaka.testing.AgreementFixture.anAgreement;
import static org.sharaka.testing.AgreementFixture.around;
import static org.sharaka.testing.AgreementFixture.signatory;
import static org.sharaka.testing.Outcomes.fault;
import static org.sharaka.testing.Outcomes.faultsOf;
import static org.sharaka.testing.Outcomes.wrongState;
import static org.sharaka.testing.PartnerFixture.aPartner;
import static org.sharaka.testing.ProjectFixture.act;
import static org.sharaka.testing.ProjectFixture.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.funding.Purpose;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.Acceptance;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.partner.Succession;
import org.sharaka.domain.partner.SuccessionInquiry;
import org.sharaka.domain.partner.Takeover;
import org.sharaka.domain.programme.ProgrammeId;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.StepKind;
import org.sharaka.domain.text.Reason;
import org.sharaka.domain.time.Deadline;
import org.sharaka.testing.AgreementFixture;
import org.sharaka.testing.PartnerFixture;
import org.sharaka.testing.ProjectFixture;

/** What an agreement tells of itself, day by day, and what is recorded of its steps. */
class AgreementRecordsTest {

    private static final Rulebook BOOK = Rulebook.standard();
    private static final PartnerId HEIR = new PartnerId("p-heir");
    private static final ProjectId OTHER = new ProjectId("prj-2");

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Money money(String amount) {
        return Money.parse(amount);
    }

    @Test
    void a_draft_is_entered_with_what_is_written_in_it_and_deleted_while_it_is_one() {
        Agreement draft = anAgreement().forProjects(ProjectFixture.ID, OTHER).there();
        Map<String, String> written = Map.of(
                "reference", "AGR-2026-0001",
                "party", PartnerFixture.ID.value(),
                "model", "SPONSOR_FUNDED",
                "projects", "prj-1 prj-2",
                "signedOn", "2026-01-31");

        assertThat(draft.entered().after()).isSameAs(draft);
        assertThat(draft.entered().events())
                .containsExactly(new PartnershipEvent("agreement.drafted", "agr-1", written));
        assertThat(draft.deleted().events())
                .containsExactly(new PartnershipEvent("agreement.deleted", "agr-1", written));
        assertThat(wrongState(() -> anAgreement().inForce().there().deleted())).isEqualTo("delete in SIGNED");
    }

    @Test
    void it_holds_works_and_payments_since_it_was_last_suspended_or_terminated() {
        AgreementFixture suspended = anAgreement()
                .inForce()
                .taking(AgreementArrow.SUSPEND, "2026-03-01")
                .taking(AgreementArrow.RESUME, "2026-03-10")
                .taking(AgreementArrow.SUSPEND, "2026-04-01");

        assertThat(anAgreement().inForce().there().heldSince()).isEqualTo(Fact.unknown());
        assertThat(suspended.there().heldSince()).isEqualTo(Fact.known(day("2026-04-01")));
        assertThat(suspended.taking(AgreementArrow.RESUME, "2026-04-10").there().heldSince())
                .isEqualTo(Fact.unknown());
        assertThat(suspended
                        .taking(AgreementArrow.TERMINATE, "2026-05-01")
                        .there()
                        .heldSince())
                .isEqualTo(Fact.known(day("2026-05-01")));
    }

    @Test
    void the_guarantees_of_a_project_run_out_while_the_agreement_binds_its_party() {
        AgreementFixture guaranteed = anAgreement()
                .forProjects(ProjectFixture.ID, OTHER)
                .inForce()
                .guaranteed("500.00", "2026-01-01", Fact.known(day("2026-12-31")));

        assertThat(guaranteed.there().expiringGuarantees(ProjectFixture.ID))
                .containsExactly(new Deadline("agr-1", day("2026-12-31")));
        assertThat(guaranteed.there().expiringGuarantees(OTHER)).isEmpty();
        assertThat(guaranteed
                        .taking(AgreementArrow.SUSPEND, "2026-03-01")
                        .there()
                        .expiringGuarantees(ProjectFixture.ID))
                .hasSize(1);
        assertThat(guaranteed
                        .taking(AgreementArrow.FULFIL, "2026-03-01")
                        .there()
                        .expiringGuarantees(ProjectFixture.ID))
                .isEmpty();
        assertThat(guaranteed.there().guaranteedFor(OTHER, day("2026-06-01"))).isEqualTo(Money.ZERO);
    }

    @Test
    void a_guarantee_is_a_bond_of_more_than_nothing() {
        assertThat(faultsOf(() ->
                        new BankGuarantee(ProjectFixture.ID, Money.ZERO, paper(DocumentKind.INVOICE, "2026-01-01"))))
                .containsExactly(
                        fault("/amount", "value.amount", "positive"),
                        fault("/document/kind", "value.enum", "unknown", "INVOICE", "BOND"));
    }

    private static Agreement contributing(AgreementFixture fixture, Contribution... contributions) {
        AgreementSnapshot state = fixture.there().snapshot();
        Agreement.Deed deed = state.deed();
        return Agreement.restore(new AgreementSnapshot(
                state.id(),
                state.reference(),
                new Agreement.Deed(
                        deed.party(),
                        deed.model(),
                        deed.projects(),
                        deed.signedOn(),
                        deed.signatories(),
                        deed.conflicts(),
                        deed.paper(),
                        List.of(contributions)),
                state.state(),
                state.guarantees(),
                state.reasons(),
                state.amendments(),
                state.milestones(),
                state.takeovers()));
    }

    private static Agreement amended(Agreement agreement, String on, Contribution... contributions) {
        return agreement.amended(new Amendment(
                agreement.snapshot().amendments().size() + 1,
                act(day(on)),
                paper(DocumentKind.AMENDMENT, on),
                List.of(),
                "Another contribution",
                List.of(),
                List.of(),
                List.of(),
                List.of(contributions),
                Fact.unknown()));
    }

    @Test
    void the_foundation_contributes_what_the_agreement_states_from_its_day_and_as_it_was_amended_by_then() {
        AgreementFixture built = anAgreement().partnerBuilt().forProjects(ProjectFixture.ID, OTHER);
        Contribution first = new Contribution(ProjectFixture.ID, money("100.00"));
        Contribution another = new Contribution(OTHER, money("7.00"));
        Agreement agreement = contributing(built.inForce(), first, another);
        Agreement amended = amended(
                amended(agreement, "2026-03-01", new Contribution(ProjectFixture.ID, money("50.00"))),
                "2026-04-01",
                new Contribution(OTHER, money("8.00")));

        assertThat(agreement.contributedTo(ProjectFixture.ID, day("2026-01-30")))
                .isEqualTo(Fact.unknown());
        assertThat(agreement.contributedTo(ProjectFixture.ID, day("2026-01-31")))
                .isEqualTo(Fact.known(money("100.00")));
        assertThat(amended.contributedTo(ProjectFixture.ID, day("2026-02-28"))).isEqualTo(Fact.known(money("100.00")));
        assertThat(amended.contributedTo(ProjectFixture.ID, day("2026-03-01"))).isEqualTo(Fact.known(money("50.00")));
        assertThat(amended.contributedTo(OTHER, day("2026-04-01"))).isEqualTo(Fact.known(money("8.00")));
        assertThat(contributing(built, first).contributedTo(ProjectFixture.ID, day("2026-06-01")))
                .as("a draft states nothing yet")
                .isEqualTo(Fact.unknown());
        assertThat(built.inForce().there().contributedTo(ProjectFixture.ID, day("2026-06-01")))
                .isEqualTo(Fact.unknown());
    }

    @Test
    void a_contribution_is_zero_or_more() {
        assertThat(new Contribution(OTHER, Money.ZERO).amount()).isEqualTo(Money.ZERO);
        assertThat(faultsOf(() -> new Contribution(OTHER, Money.ofCentimes(-1))))
                .containsExactly(fault("/amount", "value.amount", "range"));
    }

    @Test
    void it_rests_on_pledges_while_it_binds_its_party_unless_its_own_amendment_changes_them() {
        Agreement signed = anAgreement().inForce().there();
        Agreement amended = amended(signed, "2026-03-01");
        Fact<Document> own = Fact.known(paper(DocumentKind.AMENDMENT, "2026-03-01"));

        assertThat(anAgreement().there().restsOnPledges(Fact.unknown())).isFalse();
        assertThat(signed.restsOnPledges(Fact.unknown())).isTrue();
        assertThat(signed.restsOnPledges(own)).isTrue();
        assertThat(amended.restsOnPledges(own)).isFalse();
        assertThat(amended.restsOnPledges(Fact.known(paper(DocumentKind.AMENDMENT, "2026-03-02"))))
                .isTrue();
        assertThat(anAgreement()
                        .inForce()
                        .taking(AgreementArrow.SUSPEND, "2026-03-01")
                        .there()
                        .restsOnPledges(Fact.unknown()))
                .isTrue();
        assertThat(anAgreement()
                        .inForce()
                        .taking(AgreementArrow.TERMINATE, "2026-03-01")
                        .there()
                        .restsOnPledges(Fact.unknown()))
                .isFalse();
    }

    private static AgreementCircumstances succeeding(Partner before) {
        AgreementCircumstances around = around();
        Partner next = PartnerFixture.partner(2, before.profile());
        return new AgreementCircumstances(
                around.by(),
                around.party(),
                around.parties(),
                around.projects(),
                around.resources(),
                around.terms(),
                around.paid(),
                around.unused(),
                around.cut(),
                Fact.known(new Succession(
                        ProjectFixture.OFFICER, before, Fact.unknown(), Fact.known(next), false, Parties.NONE)));
    }

    @Test
    void a_successor_takes_the_agreement_over_as_it_is() {
        Agreement suspended = anAgreement()
                .inForce()
                .taking(AgreementArrow.SUSPEND, "2026-03-01")
                .there();
        Document written = paper(DocumentKind.SUCCESSION_ACCEPTANCE, "2026-03-28");
        AgreementStep.Succeed step =
                new AgreementStep.Succeed(new Acceptance(day("2026-04-01"), Fact.known(HEIR), Fact.known(written)));
        AgreementCircumstances around = succeeding(aPartner().there());

        Recorded<Agreement> taken = step.take(BOOK, suspended, around);

        assertThat(taken.after().party()).isEqualTo(HEIR);
        assertThat(taken.after().deed().party()).isEqualTo(PartnerFixture.ID);
        assertThat(taken.after().state()).isEqualTo(AgreementState.SUSPENDED);
        assertThat(taken.after().snapshot().takeovers())
                .containsExactly(new Takeover(act(day("2026-04-01")), PartnerFixture.ID, HEIR, written));
        assertThat(taken.events())
                .containsExactly(new PartnershipEvent(
                        "agreement.succeeded",
                        "agr-1",
                        Map.of(
                                "on",
                                "2026-04-01",
                                "from",
                                PartnerFixture.ID.value(),
                                "successor",
                                "p-heir",
                                "document",
                                written.reference())));
        assertThat(step.acceptance()).isEqualTo(Fact.known(step.taking()));
        assertThat(AgreementStep.on(AgreementArrow.SUSPEND, day("2026-04-01")).acceptance())
                .isEqualTo(Fact.unknown());
    }

    @ParameterizedTest
    @CsvSource({"false, SPONSORSHIP", "true, PARTNERSHIP"})
    void which_act_a_successor_takes_over_follows_the_model(boolean built, SuccessionInquiry.Of act) {
        AgreementFixture agreement = built ? anAgreement().partnerBuilt() : anAgreement();
        AgreementStep step = AgreementStep.on(AgreementArrow.SUCCEED, day("2026-04-01"));

        assertThat(step.look(
                        BOOK, agreement.inForce().there(), succeeding(aPartner().there())))
                .isInstanceOfSatisfying(SuccessionInquiry.class, asked -> {
                    assertThat(asked.act()).isEqualTo(act);
                    assertThat(asked.on()).isEqualTo(day("2026-04-01"));
                });
        assertThat(faultsOf(() -> step.check(agreement.there())))
                .containsExactly(fault("/successorId", "value.required", "missing"));
    }

    @ParameterizedTest
    @CsvSource({
        "SUSPEND, suspend, SUSPEND_PROJECTS, agreement.suspend, SIGNED",
        "RESUME, resume, SUSPEND_PROJECTS, agreement.resume, SUSPENDED",
        "AMEND, amend, WRITE_PROJECTS, agreement.amend, SIGNED",
        "TERMINATE, terminate, END_PROJECTS, agreement.terminate, SIGNED SUSPENDED",
        "SUCCEED, succeed, WRITE_PROJECTS, agreement.succeed, SIGNED SUSPENDED",
        "FULFIL, fulfil, WRITE_PROJECTS, agreement.fulfil, SIGNED"
    })
    void each_step_has_its_word_right_gate_and_beginning(
            AgreementArrow arrow, String word, Permission right, String gate, String begins) {
        assertThat(AgreementStep.on(arrow, day("2026-04-01")).kind()).isEqualTo(new StepKind(word, right));
        assertThat(arrow.gate()).isEqualTo(gate);
        assertThat(arrow.begins()).extracting(AgreementState::name).containsExactly(begins.split(" "));
    }

    @Test
    void a_step_is_looked_at_only_from_where_it_begins() {
        Agreement suspended = anAgreement()
                .inForce()
                .taking(AgreementArrow.SUSPEND, "2026-03-01")
                .there();

        assertThat(wrongState(() -> AgreementStep.on(AgreementArrow.SUSPEND, day("2026-04-01"))
                        .look(BOOK, suspended, around())))
                .isEqualTo("suspend in SUSPENDED");
    }

    @Test
    void a_termination_is_recorded_with_its_reason_its_paper_and_what_was_settled() {
        Settlement settlement = new Settlement(
                Fact.known(paper(DocumentKind.JOINT_MINUTES, "2026-03-01")),
                Fact.known(paper(DocumentKind.NOTICE, "2026-02-15")),
                Fact.known(money("200.00")),
                Fact.known(money("10.00")),
                Fact.known(money("300.00")),
                List.of(
                        new Settlement.Moved(
                                Purpose.POOL, money("5.00"), paper(DocumentKind.CONSENT, "2026-03-01"), Fact.unknown()),
                        new Settlement.Moved(
                                new Purpose.OfProgramme(new ProgrammeId("prg-1")),
                                money("6.00"),
                                paper(DocumentKind.CONSENT, "2026-03-01"),
                                Fact.unknown())),
                Fact.known(" The foundation "));
        AgreementStep step = new AgreementStep.Terminate(
                day("2026-03-02"),
                Fact.known(new Reason("no water")),
                Fact.known(paper(DocumentKind.DECISION, "2026-03-01")),
                settlement);

        assertThat(step.take(BOOK, anAgreement().inForce().there(), around()).events())
                .extracting(event -> event.particulars())
                .containsExactly(Map.ofEntries(
                        Map.entry("on", "2026-03-02"),
                        Map.entry("reason", "no water"),
                        Map.entry("document", "DECISION-1"),
                        Map.entry("works", "JOINT_MINUTES-1"),
                        Map.entry("summons", "NOTICE-1"),
                        Map.entry("spent", "200.00"),
                        Map.entry("owed", "10.00"),
                        Map.entry("returned", "300.00"),
                        Map.entry("moved.1", "5.00 POOL CONSENT-1"),
                        Map.entry("moved.2", "6.00 PROGRAMME prg-1 CONSENT-1"),
                        Map.entry("securedBy", "The foundation")));
        assertThat(Settlement.NONE.particulars()).isEmpty();
        assertThat(settlement.accounted()).isEqualTo(money("311.00"));
        assertThat(Settlement.NONE.accounted()).isEqualTo(Money.ZERO);
    }

    @ParameterizedTest
    @CsvSource({"NOTICE", "DECISION"})
    void a_termination_rests_on_a_notice_or_a_decision(DocumentKind kind) {
        AgreementStep step = new AgreementStep.Terminate(
                day("2026-03-02"),
                Fact.known(new Reason("no water")),
                Fact.known(paper(kind, "2026-03-01")),
                Settlement.NONE);

        assertThat(step.paper()).isEqualTo(Fact.known(paper(kind, "2026-03-01")));
    }

    @Test
    void the_settlements_of_a_project_are_at_least_one_and_in_order() {
        Settled first = settled("2026-03-01");
        Settled second = settled("2026-04-01");

        assertThat(new SettledProject(OTHER, List.of(first)).and(second))
                .isEqualTo(new SettledProject(OTHER, List.of(first, second)));
        assertThatThrownBy(() -> new SettledProject(OTHER, List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static Settled settled(String on) {
        return new Settled(
                act(day(on)), Fact.unknown(), Settlement.NONE, Money.ZERO, new ArrayList<>(), new ArrayList<>());
    }

    @Test
    void who_signs_and_what_was_declared_are_lines_of_text() {
        assertThat(faultsOf(() -> new Signatory(Side.PARTY, " ", "x".repeat(201), Fact.unknown(), day("2026-03-01"))))
                .extracting(found -> found.pointer() + " " + found.code())
                .containsExactly("/name value.text", "/role value.text");
        assertThat(new Signatory(Side.PARTY, " Amal ", " president ", Fact.unknown(), day("2026-03-01")))
                .isEqualTo(new Signatory(Side.PARTY, "Amal", "president", Fact.unknown(), day("2026-03-01")));
        assertThat(signatory(Side.PARTY, "2026-03-01").name()).isEqualTo("Signatory of PARTY");
        assertThat(new Conflict(Conflict.Part.SUPPLIER, " Atlas ").who()).isEqualTo("Atlas");
        assertThat(faultsOf(() -> new TermsItem(" ", "x")))
                .extracting(found -> found.pointer() + " " + found.code())
                .containsExactly("/id value.text");
    }
}
