package org.sharaka.domain.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sharaka.testing.FundingFixture.BOOK;
import static org.sharaka.testing.FundingFixture.CLERK;
import static org.sharaka.testing.FundingFixture.PLEDGE;
import static org.sharaka.testing.FundingFixture.aPledge;
import static org.sharaka.testing.FundingFixture.by;
import static org.sharaka.testing.FundingFixture.course;
import static org.sharaka.testing.FundingFixture.day;
import static org.sharaka.testing.FundingFixture.mad;
import static org.sharaka.testing.FundingFixture.paper;
import static org.sharaka.testing.FundingFixture.terms;
import static org.sharaka.testing.Outcomes.fault;
import static org.sharaka.testing.Outcomes.faultsOf;
import static org.sharaka.testing.Outcomes.made;
import static org.sharaka.testing.Outcomes.refused;
import static org.sharaka.testing.PartnerFixture.aPartner;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.Interest;
import org.sharaka.domain.partner.Part;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.partner.Takeover;
import org.sharaka.domain.policy.FundingPolicy;
import org.sharaka.domain.programme.ProgrammeId;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.testing.ProjectFixture;

class PledgeTest {

    private static final Purpose PROJECT = new Purpose.OfProject(new ProjectId("x"));
    private static final NestedPurpose TO_PROJECT = new NestedPurpose(PROJECT, Fact.known(new ProgrammeId("p")));

    private static AmendPledge notice(String on, String amount) {
        return new AmendPledge(
                day(on), Fact.known(paper(DocumentKind.NOTICE, "2025-12-31")), Fact.known(terms(amount, on, amount)));
    }

    private static ConsentToPurpose consent(String on, Document paper) {
        return new ConsentToPurpose(day(on), Fact.known(PROJECT), Fact.known(paper));
    }

    private static PledgeCircumstances around(
            DailyBalance received, boolean agreementRests, Fact<ControlCosts> control, Parties donor) {
        return new PledgeCircumstances(
                CLERK, donor, received, agreementRests, control, Fact.unknown(), Fact.known(PROJECT), Fact.unknown());
    }

    private static PledgeCircumstances around(DailyBalance received) {
        return around(received, false, Fact.unknown(), Parties.NONE);
    }

    private static Outcome<Pledge> amended(Pledge pledge, AmendPledge amendment, DailyBalance received) {
        return amendment.through(BOOK, pledge, around(received));
    }

    private static Pledge amendedTo(Pledge pledge, String on, String amount) {
        return made(amended(pledge, notice(on, amount), DailyBalance.STILL)).value();
    }

    @Test
    void a_pledge_is_made_and_told() {
        Outcome.Made<Pledge> made = made(Pledge.made(
                BOOK, PLEDGE, "PLG-2026-0007", aPledge().to(PROJECT).promise(), CLERK, Fact.unknown(), Parties.NONE));

        assertThat(made.ruling().gate()).isEqualTo("pledge.create");
        assertThat(made.ruling().policy()).isEqualTo("funding.v1");
        assertThat(made.ruling().checks()).isEmpty();
        assertThat(made.events()).singleElement().satisfies(event -> {
            assertThat(event.action()).isEqualTo("pledge.made");
            assertThat(event.subject()).isEqualTo(PLEDGE.value());
            assertThat(event.particulars())
                    .containsEntry("amount", "100.00")
                    .containsEntry("schedule", "2026-01-01=100.00")
                    .containsEntry("purpose", "PROJECT")
                    .containsEntry("purposeId", "x");
        });
    }

    @Test
    void a_blocked_donor_and_an_interest_in_the_donor_are_told_together() {
        Partner blocked = aPartner().blockedOn("2025-12-01").there();
        Interest interest = new Interest(CLERK, blocked.id(), Interest.Bond.FAMILY, day("2025-01-01"), Fact.unknown());
        Parties donor = Parties.of(Part.ITSELF, blocked, List.of(interest));

        assertThat(refused(Pledge.made(
                                BOOK, PLEDGE, "PLG-2026-0001", aPledge().promise(), CLERK, Fact.unknown(), donor))
                        .notPassed())
                .containsExactly("actor.interest", "partner.blocked");
        assertThat(refused(notice("2026-02-01", "50.00")
                                .through(
                                        BOOK,
                                        aPledge().there(),
                                        around(DailyBalance.STILL, false, Fact.unknown(), donor)))
                        .notPassed())
                .containsExactly("actor.interest", "partner.blocked");
    }

    @ParameterizedTest
    @CsvSource({"99.99, refused", "100.00, made", "100.01, made"})
    void an_amendment_never_goes_below_what_was_received(String amount, String outcome) {
        Pledge pledge = aPledge().under(terms("300.00", "2026-06-01", "300.00")).there();
        DailyBalance received = course("2026-01-10", "120.00", "2026-02-10", "-20.00");

        assertThat(amended(pledge, notice("2026-02-10", amount), received)
                        .<String>fold(made -> "made", refused -> "refused"))
                .isEqualTo(outcome);
    }

    @Test
    void an_amendment_counts_what_was_received_on_its_day_and_later() {
        Pledge pledge = aPledge().under(terms("300.00", "2026-06-01", "300.00")).there();
        DailyBalance received = course("2026-01-10", "120.00", "2026-02-10", "-20.00");

        assertThat(refused(amended(pledge, notice("2026-02-09", "119.99"), received))
                        .notPassed())
                .containsExactly("pledge.amendment");
        assertThat(refused(amended(pledge, notice("2026-01-05", "119.99"), received))
                        .notPassed())
                .containsExactly("pledge.amendment");
    }

    @Test
    void a_pledge_that_a_signed_agreement_rests_on_is_amended_with_it_only() {
        Check check = refused(notice("2026-02-01", "200.00")
                        .through(
                                BOOK,
                                aPledge().there(),
                                around(DailyBalance.STILL, true, Fact.unknown(), Parties.NONE)))
                .checks()
                .get(0);

        assertThat(check.rule().code()).isEqualTo("pledge.amendment");
        assertThat(check.reason()).isEqualTo("agreement");
    }

    @Test
    void amendments_follow_one_another() {
        Pledge amended = amendedTo(aPledge().there(), "2026-03-01", "50.00");

        assertThat(faultsOf(() -> amended(amended, notice("2026-02-28", "60.00"), DailyBalance.STILL)))
                .containsExactly(fault("/on", "fact.order", "early", "2026-03-01"));
        assertThat(faultsOf(() -> amended(aPledge().there(), notice("2025-12-31", "60.00"), DailyBalance.STILL)))
                .containsExactly(fault("/on", "fact.order", "early", "2026-01-01"));
        assertThat(amendedTo(amended, "2026-03-01", "60.00").terms().amount()).isEqualTo(mad("60.00"));
    }

    @Test
    void a_paper_of_a_later_day_is_not_there_yet() {
        assertThat(faultsOf(() -> new Amendment(
                        paper(DocumentKind.NOTICE, "2026-02-02"),
                        terms("1.00", "2026-02-01", "1.00"),
                        by(CLERK, "2026-02-01"))))
                .containsExactly(fault("/on", "fact.order", "early", "2026-02-02"));
        assertThat(faultsOf(() -> new AmendPledge(
                        day("2026-02-01"), Fact.known(paper(DocumentKind.NOTICE, "2026-02-02")), Fact.unknown())))
                .containsExactly(fault("/on", "fact.order", "early", "2026-02-02"));
        assertThat(faultsOf(
                        () -> new Consent(PROJECT, paper(DocumentKind.NOTICE, "2026-02-02"), by(CLERK, "2026-02-01"))))
                .hasSize(2);
        assertThat(faultsOf(() -> consent("2026-02-01", paper(DocumentKind.NOTICE, "2026-02-02"))))
                .containsExactly(
                        fault("/document/kind", "value.enum", "unknown", "NOTICE", "CONSENT"),
                        fault("/on", "fact.order", "early", "2026-02-02"));
    }

    @Test
    void what_is_promised_follows_the_amendments() {
        Pledge pledge = amendedTo(amendedTo(aPledge().there(), "2026-02-01", "70.00"), "2026-03-01", "90.00");

        assertThat(pledge.promised())
                .isEqualTo(course("2026-01-01", "100.00", "2026-02-01", "-30.00", "2026-03-01", "20.00"));
        assertThat(pledge.termsOn(day("2026-01-31")).amount()).isEqualTo(mad("100.00"));
        assertThat(pledge.termsOn(day("2026-02-01")).amount()).isEqualTo(mad("70.00"));
        assertThat(pledge.terms().amount()).isEqualTo(mad("90.00"));
    }

    @Test
    void an_overdue_instalment_is_a_notice_that_names_the_amount() {
        Pledge pledge = aPledge().there();
        DailyBalance received = course("2026-01-15", "40.00");

        assertThat(pledge.notices(received, day("2026-01-31"), FundingPolicy.standard(), Fact.unknown()))
                .isEmpty();
        assertThat(pledge.notices(received, day("2026-02-01"), FundingPolicy.standard(), Fact.unknown()))
                .singleElement()
                .satisfies(check -> {
                    assertThat(check.rule().code()).isEqualTo("pledge.overdue");
                    assertThat(check.actual().plain()).isEqualTo("60.00");
                });
        assertThat(pledge.notices(
                        course("2026-01-15", "100.00"), day("2030-01-01"), FundingPolicy.standard(), Fact.unknown()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"30, 2026-01-31, 0.00", "30, 2026-02-01, 100.00", "10, 2026-01-11, 0.00", "10, 2026-01-12, 100.00"})
    void an_instalment_is_overdue_after_the_days_of_the_policy(int days, String on, String overdue) {
        Pledge pledge = aPledge().under(terms("100.00", "2026-01-01", "100.00")).there();
        FundingPolicy policy = FundingPolicy.standard().overdueDays(days);

        assertThat(pledge.overdue(DailyBalance.STILL, day(on), policy, Fact.unknown()))
                .isEqualTo(mad(overdue));
    }

    @Test
    void money_of_another_purpose_goes_there_while_the_donors_consent_holds() {
        Pledge pledge = aPledge().to(new Purpose.OfProject(new ProjectId("y"))).there();
        Document paper = new Document(DocumentKind.CONSENT, "letter", day("2026-01-20"), Fact.known(day("2026-03-31")));
        Outcome.Made<Pledge> made =
                made(consent("2026-02-01", paper).through(BOOK, pledge, around(DailyBalance.STILL)));
        Pledge consented = made.value();

        assertThat(made.ruling().gate()).isEqualTo("pledge.consent");
        assertThat(made.events()).extracting(event -> event.action()).containsExactly("pledge.consented");
        assertThat(pledge.narrowness(TO_PROJECT, day("2026-02-01"))).isEmpty();
        assertThat(consented.narrowness(TO_PROJECT, day("2026-01-31"))).isEmpty();
        assertThat(consented.narrowness(TO_PROJECT, day("2026-02-01"))).contains(Purpose.Kind.PROJECT);
        assertThat(consented.narrowness(TO_PROJECT, day("2026-03-31"))).contains(Purpose.Kind.PROJECT);
        assertThat(consented.narrowness(TO_PROJECT, day("2026-04-01"))).isEmpty();
    }

    @Test
    void a_consent_makes_money_of_the_pool_as_narrow_as_what_it_names() {
        Pledge pool = aPledge().there();
        ConsentToPurpose consent = consent("2026-01-01", paper(DocumentKind.CONSENT, "2026-01-01"));

        assertThat(pool.narrowness(TO_PROJECT, day("2026-01-01"))).contains(Purpose.Kind.POOL);
        assertThat(made(consent.through(BOOK, pool, around(DailyBalance.STILL)))
                        .value()
                        .narrowness(TO_PROJECT, day("2026-01-01")))
                .contains(Purpose.Kind.PROJECT);
    }

    @Test
    void a_consent_is_not_older_than_its_pledge() {
        ConsentToPurpose early = consent("2025-12-31", paper(DocumentKind.CONSENT, "2025-12-01"));

        assertThat(faultsOf(() -> early.through(BOOK, aPledge().there(), around(DailyBalance.STILL))))
                .containsExactly(fault("/on", "fact.order", "early", "2026-01-01"));
    }

    @Test
    void what_is_to_be_handed_in_is_required_once_a_step_is_taken() {
        Pledge pledge = aPledge().there();
        PledgeCircumstances around = around(DailyBalance.STILL);
        AmendPledge same = AmendPledge.on(day("2026-02-01"), Fact.unknown());
        AmendPledge noPaper = AmendPledge.on(day("2026-02-01"), Fact.known(mad("100.01")));
        ConsentToPurpose noTarget = ConsentToPurpose.on(day("2026-02-01"));

        assertThat(BOOK.rule(same.look(BOOK, pledge, around)).refuses()).isFalse();
        assertThat(BOOK.rule(noTarget.look(BOOK, pledge, around)).refuses()).isFalse();
        assertThat(faultsOf(() -> noPaper.through(BOOK, pledge, around)))
                .containsExactly(fault("/document", "value.required", "missing"));
        assertThat(faultsOf(() -> noTarget.through(BOOK, pledge, around)))
                .containsExactly(fault("/to", "value.required", "missing"));
    }

    @Test
    void a_pledge_that_is_taken_over_is_the_successor_s_from_that_day_on() {
        PartnerId heir = new PartnerId("heir");
        Takeover takeover = new Takeover(
                by(CLERK, "2026-02-01"),
                aPledge().there().donor(),
                heir,
                paper(DocumentKind.SUCCESSION_ACCEPTANCE, "2026-02-01"));

        Pledge taken = aPledge().there().takenOver(takeover).after();

        assertThat(taken.donor()).isEqualTo(heir);
        assertThat(taken.donorOn(day("2026-02-01"))).isEqualTo(heir);
        assertThat(taken.donorOn(day("2026-01-31"))).isEqualTo(aPledge().there().donor());
        assertThat(taken.terms()).isEqualTo(aPledge().there().terms());
        Takeover before = new Takeover(by(CLERK, "2026-01-31"), heir, heir, takeover.paper());
        assertThat(faultsOf(() -> taken.takenOver(before)))
                .containsExactly(fault("/on", "fact.order", "early", "2026-02-01"));
    }

    @Test
    void storage_gives_back_what_it_took_and_refuses_what_cannot_be() {
        Pledge pledge = amendedTo(amendedTo(aPledge().there(), "2026-02-01", "70.00"), "2026-03-01", "90.00");
        Pledge.Snapshot state = pledge.snapshot();

        assertThat(Pledge.restore(state).snapshot()).isEqualTo(state);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Pledge.Snapshot(
                        state.id(),
                        state.reference(),
                        state.promise(),
                        state.by(),
                        List.of(state.amendments().get(1), state.amendments().get(0)),
                        List.of()));
        assertThat(pledge.termsOn(LocalDate.MIN)).isEqualTo(state.promise().terms());
    }

    @ParameterizedTest
    @CsvSource({
        "0.05, 1000.00,       ,  0.00,  50.00, ''",
        "0.05, 1000.00,       ,  0.00,  50.01, fail",
        "0.05, 1000.00,       , 20.00,  30.00, ''",
        "0.05, 1000.00,       , 20.00,  30.01, fail",
        "0.10, 1000.00,       , 20.00,  80.00, ''",
        "0.10, 1000.00,       , 20.00,  80.01, fail",
        "0.05, 1000.00, 300.00, 20.00, 330.00, ''",
        "0.05, 1000.00, 300.00, 20.00, 330.01, fail",
        "0.05, 1000.00, 300.00,  0.00, 299.99, ''",
        "0.05, ,              ,  0.00,   0.01, missing",
        "0.05, ,        300.00,  0.00, 300.00, ''",
        "0.05, ,        300.00,  0.00, 300.01, missing"
    })
    void a_project_of_model_2_is_pledged_its_contribution_and_the_share_of_its_budget_that_the_book_gives_to_control(
            String share, String budget, String contribution, String before, String amount, String reason) {
        Rulebook book = BOOK.adopting(
                FundingPolicy.standard().named("funding.v2").from("2026-01-01").controlShare(share));
        ControlCosts control = new ControlCosts(
                new ProjectId("x"),
                Fact.of(Optional.ofNullable(budget).map(Money::parse)),
                Fact.of(Optional.ofNullable(contribution).map(Money::parse)),
                mad(before));
        PledgeRequest cash =
                aPledge().to(PROJECT).under(terms(amount, "2026-02-01", amount)).promise();
        PledgeRequest inKind = aPledge()
                .inKind()
                .to(PROJECT)
                .under(terms(amount, "2026-02-01", amount))
                .promise();

        assertThat(book.rule(Pledge.making(cash, Fact.known(control), Parties.NONE))
                        .checks())
                .singleElement()
                .satisfies(check -> {
                    assertThat(check.rule().code()).isEqualTo("allocation.model");
                    assertThat(check.reason()).isEqualTo(reason.isEmpty() ? "pass" : reason);
                });
        assertThat(book.rule(Pledge.making(inKind, Fact.known(control), Parties.NONE))
                        .checks())
                .isEmpty();
    }

    @Test
    void money_for_a_project_of_model_2_itself_is_for_the_costs_of_its_control() {
        Project built = ProjectFixture.aProject().partnerBuilt().there();
        Project sponsored = ProjectFixture.aProject().sponsorFunded().there();
        Purpose project = new Purpose.OfProject(built.id());
        Purpose support = new Purpose.Support(new CentreId("c"), Fact.known(built.id()));

        assertThat(ControlCosts.of(project, built, Fact::unknown, () -> mad("20.00")))
                .isEqualTo(Fact.known(
                        new ControlCosts(built.id(), built.brief().budget().total(), Fact.unknown(), mad("20.00"))));
        assertThat(ControlCosts.of(support, built, Fact::unknown, () -> mad("20.00")))
                .isEqualTo(Fact.unknown());
        assertThat(ControlCosts.of(project, sponsored, Fact::unknown, () -> mad("20.00")))
                .isEqualTo(Fact.unknown());
    }

    @Test
    void what_a_project_of_model_2_is_pledged_may_always_be_lowered() {
        Pledge pledge = aPledge()
                .to(PROJECT)
                .under(terms("100.00", "2026-02-01", "100.00"))
                .there();
        ControlCosts none = new ControlCosts(new ProjectId("x"), Fact.known(mad("100.00")), Fact.unknown(), Money.ZERO);

        assertThat(BOOK.rule(notice("2026-03-01", "90.00")
                                .look(BOOK, pledge, around(DailyBalance.STILL, false, Fact.known(none), Parties.NONE)))
                        .notPassed())
                .isEmpty();
        assertThat(BOOK.rule(notice("2026-03-01", "100.01")
                                .look(BOOK, pledge, around(DailyBalance.STILL, false, Fact.known(none), Parties.NONE)))
                        .notPassed())
                .containsExactly("allocation.model");
    }
}
