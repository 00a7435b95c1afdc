package org.sharaka.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.maturity.AssessmentBook;
import org.sharaka.domain.maturity.AssessmentCircumstances;
import org.sharaka.domain.maturity.AssessmentEntry;
import org.sharaka.domain.maturity.AssessmentId;
import org.sharaka.domain.maturity.AssessmentKind;
import org.sharaka.domain.maturity.AssessmentRecord;
import org.sharaka.domain.maturity.EvidencePiece;
import org.sharaka.domain.maturity.EvidenceSetting;
import org.sharaka.domain.maturity.Levels;
import org.sharaka.domain.maturity.ValidateAssessment;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.rulebook.Rulebook;

/** Recorded assessments for tests: {@code anAssessment("a-1", "2026-04-15", "44434434").validated("2026-04-20")}. */
public final class AssessmentFixture {

    public static final UserId ASSESSOR = new UserId("u-assessor");
    public static final UserId VALIDATOR = new UserId("u-validator");
    public static final PartnerId MANAGER = new PartnerId("p-manager");
    public static final EvidenceSetting SETTING =
            new EvidenceSetting(PartnerKind.ASSOCIATION, true, Fact.known(true), List.of());

    private final String id;
    private final LocalDate on;
    private final String levels;
    private final List<EvidencePiece> pieces;
    private AssessmentKind kind = AssessmentKind.VALIDATED;
    private Fact<AssessmentId> corrects = Fact.unknown();
    private AssessmentBook book = new AssessmentBook(List.of());
    private PartnerId manager = MANAGER;
    private Rulebook rulebook = Rulebook.standard();

    private AssessmentFixture(String id, LocalDate on, String levels) {
        this.id = id;
        this.on = on;
        this.levels = levels;
        this.pieces = new ArrayList<>(everything(on));
    }

    /** One with all its evidence, of the day of the assessment. */
    public static AssessmentFixture anAssessment(String id, String on, String levels) {
        return new AssessmentFixture(id, LocalDate.parse(on), levels);
    }

    public AssessmentFixture of(AssessmentKind other) {
        kind = other;
        return this;
    }

    public AssessmentFixture under(Rulebook other) {
        rulebook = other;
        return this;
    }

    public AssessmentFixture under(String other) {
        manager = new PartnerId(other);
        return this;
    }

    public AssessmentFixture correcting(String other) {
        corrects = Fact.known(new AssessmentId(other));
        return this;
    }

    public AssessmentFixture beside(AssessmentRecord... others) {
        book = new AssessmentBook(List.of(others));
        return this;
    }

    /** In place of the pieces of that kind, or without any where no day is given. */
    public AssessmentFixture showing(String dimension, DocumentKind paper, String... days) {
        pieces.removeIf(piece -> piece.paper().kind() == paper);
        Stream.of(days).forEach(day -> pieces.add(piece(dimension, paper, LocalDate.parse(day))));
        return this;
    }

    public Outcome<AssessmentRecord> recording() {
        return AssessmentRecord.recorded(rulebook, new AssessmentId(id), entry(), around(writer(), SETTING));
    }

    /** An assessment that corrects another comes from the other person. */
    private UserId writer() {
        return corrects.fold(wrong -> VALIDATOR, () -> ASSESSOR);
    }

    public AssessmentRecord recorded() {
        return made(recording());
    }

    public Outcome<AssessmentRecord> validating(UserId by, String day, List<Integer> refused) {
        return new ValidateAssessment(LocalDate.parse(day), entry().centre(), refused)
                .through(rulebook, recorded(), around(by, SETTING));
    }

    public AssessmentRecord validated(String day) {
        return made(validating(corrects.fold(wrong -> ASSESSOR, () -> VALIDATOR), day, List.of()));
    }

    public AssessmentCircumstances around(UserId by, EvidenceSetting setting) {
        return new AssessmentCircumstances(by, setting, book, Parties.NONE);
    }

    public AssessmentEntry entry() {
        Levels found = Levels.parse(levels, rulebook.on(on).grid());
        return new AssessmentEntry(
                new CentreId("cen-1"),
                manager,
                on,
                kind,
                found,
                pieces.stream()
                        .filter(piece -> found.applies(piece.dimension()))
                        .toList(),
                corrects);
    }

    private static AssessmentRecord made(Outcome<AssessmentRecord> outcome) {
        return outcome.fold(Outcome.Made::value, refused -> {
            throw new IllegalStateException("refused: " + refused.ruling());
        });
    }

    private static List<EvidencePiece> everything(LocalDate on) {
        return Stream.of(
                        piece("LEG", DocumentKind.STATUTES, on),
                        piece("LEG", DocumentKind.FILING_RECEIPT, on),
                        piece("LEG", DocumentKind.BUREAU_LIST, on),
                        piece("LEG", DocumentKind.ASSEMBLY_MINUTES, on),
                        piece("FIN", DocumentKind.ACCOUNTS, on),
                        piece("FIN", DocumentKind.BANK_RECONCILIATION, on),
                        piece("RES", DocumentKind.RESOURCE_PLAN, on),
                        piece("RES", DocumentKind.BUDGET, on),
                        piece("HR", DocumentKind.STAFF_LIST, on),
                        piece("HR", DocumentKind.SOCIAL_SECURITY, on),
                        piece("SRV", DocumentKind.INSPECTION_REPORT, on),
                        piece("SRV", DocumentKind.SAFETY_PROTOCOL, on),
                        piece("SRV", DocumentKind.OPERATING_AUTHORISATION, on),
                        piece("OPS", DocumentKind.INVENTORY, on),
                        piece("OPS", DocumentKind.INSURANCE, on),
                        piece("COM", DocumentKind.CONSULTATION_MINUTES, on),
                        piece("COM", DocumentKind.COMPLAINT_CHANNEL, on))
                .toList();
    }

    private static EvidencePiece piece(String dimension, DocumentKind kind, LocalDate on) {
        return new EvidencePiece(dimension, Document.of(kind, kind + " 1", on), true);
    }
}
