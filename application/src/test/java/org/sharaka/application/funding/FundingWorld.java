package org.sharaka.application.funding;

import static org.sharaka.testing.PartnerFixture.company;
import static org.sharaka.testing.PartnerFixture.french;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sharaka.application.Office;
import org.sharaka.application.store.Centres;
import org.sharaka.application.store.Funds;
import org.sharaka.application.store.Happening;
import org.sharaka.application.store.Journal;
import org.sharaka.application.store.JournalEntry;
import org.sharaka.application.store.Partners;
import org.sharaka.application.store.Programmes;
import org.sharaka.application.store.Projects;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Kept;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.domain.access.Role;
import org.sharaka.domain.centre.Centre;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.centre.Origin;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.funding.Allocation;
import org.sharaka.domain.funding.AllocationRequest;
import org.sharaka.domain.funding.ApprovePayment;
import org.sharaka.domain.funding.Entitled;
import org.sharaka.domain.funding.GiftKind;
import org.sharaka.domain.funding.Instalment;
import org.sharaka.domain.funding.Payment;
import org.sharaka.domain.funding.PaymentKind;
import org.sharaka.domain.funding.Pledge;
import org.sharaka.domain.funding.PledgeId;
import org.sharaka.domain.funding.PledgeRequest;
import org.sharaka.domain.funding.PledgeTerms;
import org.sharaka.domain.funding.Purpose;
import org.sharaka.domain.funding.Receipt;
import org.sharaka.domain.funding.ReceiptEntry;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.programme.Programme;
import org.sharaka.domain.programme.ProgrammeId;
import org.sharaka.domain.project.Model;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.testing.Outcomes;
import org.sharaka.testing.OversightFixture;
import org.sharaka.testing.PartnerFixture;
import org.sharaka.testing.ProjectFixture;
import org.sharaka.testing.memory.CountedIds;

/** Donors, programmes and projects for tests, and the use cases of money on them. */
public final class FundingWorld {

    private static final Instant AFTER_ALL_STEPS = Instant.parse("2029-01-01T08:00:00Z");

    static final Call ONE = Office.by("one", Role.FINANCE_OFFICER);
    static final Call ANOTHER = Office.by("another", Role.FINANCE_OFFICER);

    static final List<Partner> DONORS = IntStream.rangeClosed(1, 4)
            .mapToObj(number -> company(number, "Donor " + number))
            .toList();
    static final List<ProgrammeId> PROGRAMMES = List.of(new ProgrammeId("prg-a"), new ProgrammeId("prg-b"));

    /** Two projects of the first programme, one of the second, one of none. */
    static final List<ProjectId> PROJECTS = List.of(
            new ProjectId("prj-a1"), new ProjectId("prj-a2"), new ProjectId("prj-b1"), new ProjectId("prj-free"));

    /** The support of the centre that each project left, and of one that exists by itself. */
    static final List<Purpose> SUPPORTS = Stream.concat(
                    PROJECTS.stream()
                            .map(project -> new Purpose.Support(
                                    new CentreId(project.value().replace("prj-", "cen-")), Fact.known(project))),
                    Stream.of(new Purpose.Support(new CentreId("cen-existing"), Fact.unknown())))
            .map(Purpose.class::cast)
            .toList();

    final UnitOfWork work;
    final PledgeRegister pledges;
    final ReceiptRegister receipts;
    final AllocationRegister allocations;
    final PaymentRegister payments;
    final FundingSummary summary;

    private FundingWorld(UnitOfWork work, Instant now) {
        Clock clock = Clock.fixed(now, ZoneId.of("Africa/Casablanca"));
        CountedIds ids = new CountedIds();
        this.work = work;
        pledges = new PledgeRegister(work, ids, clock);
        receipts = new ReceiptRegister(work, ids, clock);
        allocations = new AllocationRegister(work, ids, clock);
        payments = new PaymentRegister(work, ids, clock);
        summary = new FundingSummary(work);
    }

    static FundingWorld on(UnitOfWork work) {
        return on(work, Office.NOW);
    }

    /** The same, so late that no day that a test draws lies ahead. */
    static FundingWorld afterAllSteps(UnitOfWork work) {
        return on(work, AFTER_ALL_STEPS);
    }

    private static FundingWorld on(UnitOfWork work, Instant now) {
        work.inTransaction(stores -> {
            DONORS.forEach(stores.of(Partners.class)::add);
            stores.of(Partners.class).add(PartnerFixture.plannedManager());
            for (int number = 0; number < PROGRAMMES.size(); number++) {
                stores.of(Programmes.class)
                        .add(Programme.entered(
                                PROGRAMMES.get(number),
                                "PRG-2026-%04d".formatted(number),
                                french("Programme"),
                                Fact.unknown()));
            }
            stores.of(Projects.class).add(project(0, Fact.known(PROGRAMMES.get(0))));
            stores.of(Projects.class).add(project(1, Fact.known(PROGRAMMES.get(0))));
            stores.of(Projects.class).add(project(2, Fact.known(PROGRAMMES.get(1))));
            stores.of(Projects.class).add(project(3, Fact.unknown()));
            SUPPORTS.forEach(support -> stores.of(Centres.class).add(centre(support)));
            return true;
        });
        return new FundingWorld(work, now);
    }

    /** What the journal tells of money, from its beginning. */
    List<Happening> journal() {
        return work.reading(stores -> stores.of(Journal.class).after(0, Fact.unknown(), 1000)).items().stream()
                .map(JournalEntry::happening)
                .toList();
    }

    List<String> actions() {
        return journal().stream().map(Happening::action).toList();
    }

    private static Project project(int number, Fact<ProgrammeId> programme) {
        return Project.drafted(
                PROJECTS.get(number),
                "PRJ-2026-%04d".formatted(number),
                Model.OWN,
                programme,
                ProjectFixture.aProject().there().brief());
    }

    static Centre centre(Purpose support) {
        return Centre.registered(
                new CentreId(support.about().value().orElseThrow()),
                "CEN-" + support.about().value().orElseThrow(),
                OversightFixture.aCentre().profile(),
                new Origin(support.ofAProject(), Fact.unknown()),
                Fact.unknown());
    }

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    static Money mad(String amount) {
        return Money.parse(amount);
    }

    static Purpose to(int project) {
        return new Purpose.OfProject(PROJECTS.get(project));
    }

    static Purpose toProgramme(int programme) {
        return new Purpose.OfProgramme(PROGRAMMES.get(programme));
    }

    static Document paper(DocumentKind kind, String date) {
        return Document.of(kind, "paper", day(date));
    }

    static PledgeRequest promise(int donor, GiftKind kind, Purpose purpose, String on, String... amounts) {
        List<Instalment> schedule = IntStream.range(0, amounts.length)
                .mapToObj(place -> new Instalment(day(on).plusMonths(place), mad(amounts[place])))
                .toList();
        Money sum = schedule.stream().map(Instalment::amount).reduce(Money.ZERO, Money::plus);
        PartnerId id = DONORS.get(donor).id();
        return new PledgeRequest(id, kind, purpose, new PledgeTerms(sum, schedule), day(on));
    }

    /** A pledge of cash, with an instalment a month from its day on. */
    Pledge pledged(int donor, Purpose purpose, String on, String... amounts) {
        return Outcomes.made(pledges.make(ONE, promise(donor, GiftKind.CASH, purpose, on, amounts)))
                .value()
                .value();
    }

    Receipt received(Pledge pledge, String amount, String on) {
        return received(pledge.id(), amount, on);
    }

    Receipt received(PledgeId pledge, String amount, String on) {
        ReceiptEntry entry = new ReceiptEntry(mad(amount), day(on), "transfer");
        return Outcomes.made(receipts.record(ONE, new RecordReceipt(pledge, entry, Fact.unknown(), Fact.unknown())))
                .value()
                .value();
    }

    Allocation allocated(String amount, Purpose to, String on) {
        AllocationRequest request = new AllocationRequest(mad(amount), to, day(on), Fact.unknown());
        return Outcomes.made(allocations.allocate(ONE, request)).value().value();
    }

    Money allocatedOn(String on, int project) {
        return work.reading(stores -> stores.of(Funds.class).allocatedTo(PROJECTS.get(project), day(on)));
    }

    Payment prepared(Allocation allocation, String amount, String on) {
        Kept<Payment> kept = Outcomes.made(payments.prepare(ONE, invoice(allocation, amount, on)))
                .value();
        return kept.value();
    }

    static PreparePayment invoice(Allocation allocation, String amount, String on) {
        return new PreparePayment(
                PaymentKind.PAYMENT,
                allocation.id(),
                mad(amount),
                paper(DocumentKind.INVOICE, "2025-01-01"),
                Fact.known("Supplier"),
                Entitled.ITSELF,
                Fact.unknown(),
                Fact.known("a made-up fee"),
                day(on));
    }

    Payment paid(Allocation allocation, String amount, String on) {
        Payment payment = prepared(allocation, amount, on);
        return Outcomes.made(payments.take(ANOTHER, payment.id(), new ApprovePayment(day(on)), Fact.unknown()))
                .value()
                .value();
    }
}
