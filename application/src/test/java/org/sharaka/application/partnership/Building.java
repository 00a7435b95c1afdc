package org.sharaka.application.partnership;

import static org.sharaka.application.Office.by;
import static org.sharaka.application.Office.byAdmin;
import static org.sharaka.application.Office.byDirector;
import static org.sharaka.application.Office.byOfficer;
import static org.sharaka.testing.PartnerFixture.french;
import static org.sharaka.testing.ProjectFixture.aProject;
import static org.sharaka.testing.ProjectFixture.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.sharaka.application.Office;
import org.sharaka.application.funding.AllocationRegister;
import org.sharaka.application.funding.PledgeRegister;
import org.sharaka.application.funding.ProjectMoney;
import org.sharaka.application.programme.ProgrammeRegister;
import org.sharaka.application.project.DraftProject;
import org.sharaka.application.project.ProjectRegister;
import org.sharaka.application.store.Ledger;
import org.sharaka.application.store.Partners;
import org.sharaka.application.store.Pledges;
import org.sharaka.application.store.Receipts;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.IdGenerator;
import org.sharaka.application.work.Kept;
import org.sharaka.domain.access.Role;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.committee.Capacity;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.funding.DailyBalance;
import org.sharaka.domain.funding.Gift;
import org.sharaka.domain.funding.GiftKind;
import org.sharaka.domain.funding.Instalment;
import org.sharaka.domain.funding.Pledge;
import org.sharaka.domain.funding.PledgeId;
import org.sharaka.domain.funding.PledgeRequest;
import org.sharaka.domain.funding.PledgeTerms;
import org.sharaka.domain.funding.Purpose;
import org.sharaka.domain.funding.Receipt;
import org.sharaka.domain.funding.ReceiptEntry;
import org.sharaka.domain.funding.ReceiptId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.partner.PartnerProfile;
import org.sharaka.domain.partnership.Agreement;
import org.sharaka.domain.partnership.ApproveTerms;
import org.sharaka.domain.partnership.ProjectStep;
import org.sharaka.domain.partnership.Settlement;
import org.sharaka.domain.partnership.Side;
import org.sharaka.domain.partnership.Signatory;
import org.sharaka.domain.partnership.TermsItem;
import org.sharaka.domain.partnership.TermsOfReference;
import org.sharaka.domain.programme.ProgrammeId;
import org.sharaka.domain.project.Arrow;
import org.sharaka.domain.project.Brief;
import org.sharaka.domain.project.EffectivenessReview.Result;
import org.sharaka.domain.project.Model;
import org.sharaka.domain.project.Prepare;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.text.Reason;
import org.sharaka.testing.AgreementFixture;
import org.sharaka.testing.Outcomes;
import org.sharaka.testing.memory.CountedIds;

/** The use cases of projects and partnerships on one store, and ways to lead a project where a test begins. */
final class Building {

    static final LocalDate DAY = Office.TODAY;

    final Office office = Office.open();
    final ProgrammeRegister programmes;
    final AllocationRegister allocations;
    final ProjectRegister projects;
    final ProjectSteps steps;
    final AgreementRegister agreements;
    final TermsRegister terms;
    final PartnerId party;

    private int money;

    Building() {
        Clock clock = Clock.fixed(Office.NOW, ZoneId.of("Africa/Casablanca"));
        IdGenerator ids = new CountedIds();
        programmes = new ProgrammeRegister(office.work, ids, clock);
        allocations = new AllocationRegister(office.work, ids, clock);
        projects = new ProjectRegister(office.work, ids, clock);
        steps = new ProjectSteps(office.work, new ProjectMoney(allocations, ids, clock), clock);
        agreements = new AgreementRegister(office.work, steps, new PledgeRegister(office.work, ids, clock), ids, clock);
        terms = new TermsRegister(office.work, clock);
        party = partner("Atlas");
    }

    PartnerId partner(String name) {
        return office.partners
                .register(byOfficer(), PartnerProfile.of(french(name), PartnerKind.COMPANY))
                .value()
                .id();
    }

    void seated(PartnerId partner) {
        office.committee.seat(byOfficer(), partner, Set.of(Capacity.DONOR), Fact.known(DAY.minusYears(1)));
    }

    ProjectId drafted(Model model) {
        ProgrammeId programme = programmes
                .enter(byOfficer(), french("Santé"), Fact.unknown())
                .value()
                .id();
        Brief brief = aProject().there().brief();
        Brief.SixPoints points = brief.points();
        PartnerId manager = partner("Manager");
        Brief managed = new Brief(
                brief.name(),
                brief.nature(),
                brief.field(),
                brief.sector(),
                brief.site(),
                new Brief.SixPoints(
                        points.need(),
                        points.beneficiaries(),
                        points.capacity(),
                        points.operatingBudget(),
                        new Brief.Manager(Fact.known(manager), points.manager().letter()),
                        points.land()),
                brief.budget());
        return projects.draft(byOfficer(), new DraftProject(model, Fact.known(programme), managed))
                .value()
                .id();
    }

    /** Appraised, or programmed with terms that two people have approved. */
    ProjectId prepared(Model model) {
        ProjectId id = drafted(model);
        prepare(Arrow.SUBMIT, id);
        if (Arrow.APPRAISE.isOf(model)) {
            made(projects.review(byOfficer(), id, DAY, Result.FAVOURABLE, Fact.unknown(), Fact.unknown()));
            prepare(Arrow.APPRAISE, id);
        } else {
            prepare(Arrow.PROGRAMME, id);
            write(id, 1, "Six rooms");
            approve(id, 1);
        }
        return id;
    }

    ProjectId agreed(Model model) {
        ProjectId id = prepared(model);
        pledged(id, "1000.00");
        if (model == Model.PARTNER_BUILT) {
            seated(party);
        }
        draftAgreement(id);
        made(take(byOfficer(), id, ProjectStep.on(Arrow.AGREE, DAY)));
        return id;
    }

    ProjectId inExecution(Model model) {
        ProjectId id = agreed(model);
        received("300.00");
        made(take(byOfficer(), id, started()));
        return id;
    }

    void prepare(Arrow step, ProjectId id) {
        made(projects.take(byOfficer(), id, Prepare.on(step, DAY), Fact.unknown()));
    }

    Outcome<Kept<Project>> take(Call call, ProjectId id, ProjectStep step) {
        return steps.take(call, id, step, Fact.unknown());
    }

    /** With all papers that works need. */
    static ProjectStep started() {
        return new ProjectStep.Start(DAY, permits());
    }

    static ProjectStep held(Arrow arrow, String why) {
        return new ProjectStep.Hold(arrow, DAY, Fact.known(new Reason(why)), List.of(), Fact.unknown());
    }

    static ProjectStep cancelled(String why, Settlement settlement) {
        return new ProjectStep.Settle(Arrow.CANCEL, DAY, Fact.known(new Reason(why)), List.of(), settlement);
    }

    void write(ProjectId id, int version, String rooms) {
        terms.write(
                byOfficer(),
                new TermsRegister.WriteTerms(
                        id, version, "A centre", List.of(new TermsItem("a", rooms)), DAY, Fact.unknown()));
    }

    void approve(ProjectId id, int version) {
        made(approved(byDirector(), id, version));
        made(approved(by("deputy", Role.DIRECTOR), id, version));
    }

    Outcome<Kept<TermsOfReference>> approved(Call call, ProjectId id, int version) {
        return terms.take(call, id, new ApproveTerms(DAY, version), Fact.unknown());
    }

    Agreement draftAgreement(ProjectId id, ProjectId... others) {
        return agreements.draft(byOfficer(), draft(id, List.of(others), party)).value();
    }

    static DraftAgreement draft(ProjectId id, List<ProjectId> others, PartnerId party) {
        return new DraftAgreement(id, others, party, DAY, both(), List.of(), Fact.unknown(), List.of());
    }

    static List<Signatory> both() {
        String on = DAY.toString();
        return List.of(AgreementFixture.signatory(Side.FOUNDATION, on), AgreementFixture.signatory(Side.PARTY, on));
    }

    static List<Document> permits() {
        return List.of(
                paper(DocumentKind.BUILDING_PERMIT, "2026-01-20"),
                paper(DocumentKind.CONTRACT, "2026-01-20"),
                paper(DocumentKind.WORKS_INSURANCE, "2026-01-20"),
                paper(DocumentKind.SUPERVISION, "2026-01-20"),
                paper(DocumentKind.TECHNICAL_CONTROL, "2026-01-20"),
                paper(DocumentKind.TEN_YEAR_INSURANCE, "2026-01-20"));
    }

    static Settlement settlement(String spent, String returned) {
        return new Settlement(
                Fact.known(paper(DocumentKind.JOINT_MINUTES, DAY.toString())),
                Fact.unknown(),
                Fact.known(Money.parse(spent)),
                Fact.unknown(),
                Fact.known(Money.parse(returned)),
                List.of(),
                Fact.known("The foundation"));
    }

    void pledged(ProjectId project, String amount) {
        Money sum = Money.parse(amount);
        money++;
        PledgeRequest promise = new PledgeRequest(
                party,
                GiftKind.CASH,
                new Purpose.OfProject(project),
                new PledgeTerms(sum, List.of(new Instalment(DAY, sum))),
                DAY);
        Pledge pledge = Outcomes.made(Pledge.made(
                        Rulebook.standard(),
                        new PledgeId("pledge-" + money),
                        "PLG-" + money,
                        promise,
                        new UserId("u"),
                        Fact.unknown(),
                        Parties.NONE))
                .value();
        office.work.inTransaction(stores -> {
            stores.of(Pledges.class).add(pledge);
            return true;
        });
    }

    /** On the last pledge. */
    void received(String amount) {
        office.work.inTransaction(stores -> {
            Pledge pledge = stores.of(Pledges.class)
                    .get(new PledgeId("pledge-" + money))
                    .value();
            Partner donor = stores.of(Partners.class).get(party).value();
            Gift gift = new Gift(
                    new ReceiptId("receipt-" + money),
                    "REC-" + money,
                    new ReceiptEntry(Money.parse(amount), DAY, "BANK"),
                    Fact.unknown(),
                    Fact.unknown(),
                    new UserId("u"));
            Receipt receipt = Outcomes.made(
                            Receipt.recorded(stores.rulebook(), gift, pledge, DailyBalance.STILL, donor, Parties.NONE))
                    .value();
            stores.of(Receipts.class).add(receipt);
            stores.of(Ledger.class).append(receipt.movements());
            return true;
        });
    }

    Project project(ProjectId id) {
        return projects.read(byAdmin(), id).value();
    }

    static <T> T made(Outcome<Kept<T>> outcome) {
        return Outcomes.made(outcome).value().value();
    }

    static List<String> refusals(Outcome<?> outcome) {
        return Outcomes.refused(outcome).notPassed();
    }
}
