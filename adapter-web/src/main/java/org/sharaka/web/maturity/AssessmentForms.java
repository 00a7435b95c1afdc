package org.sharaka.web.maturity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sharaka.application.maturity.RecordAssessment;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.maturity.AssessmentId;
import org.sharaka.domain.maturity.AssessmentKind;
import org.sharaka.domain.maturity.EvidencePiece;
import org.sharaka.domain.maturity.Levels;
import org.sharaka.domain.maturity.ValidateAssessment;
import org.sharaka.domain.policy.MaturityGrid;
import org.sharaka.web.wire.DocumentWire;
import org.sharaka.web.wire.Form;

/** What is handed in about assessments. */
final class AssessmentForms {

    private AssessmentForms() {}

    /** To record one; a level of null means that the dimension does not apply. */
    record Entry(
            @NotNull String on,
            @NotNull String kind,
            @NotNull Map<String, BigDecimal> levels,
            List<@NotNull @Valid Piece> evidence,
            String corrects) {

        RecordAssessment read(Form form, CentreId centre, Function<LocalDate, MaturityGrid> grids) {
            Optional<LocalDate> day = form.date("/on", on);
            Optional<AssessmentKind> by = form.word("/kind", kind, AssessmentKind.class);
            MaturityGrid grid = grids.apply(day.orElse(LocalDate.MAX));
            Optional<Levels> found = LevelsReading.of(form, "/levels", levels, grid);
            List<EvidencePiece> pieces = form.each(
                    "/evidence",
                    evidence,
                    (pointer, raw) -> raw == null ? Optional.empty() : raw.read(form, pointer, grid));
            form.throwIfAny();
            return new RecordAssessment(
                    centre,
                    day.orElseThrow(),
                    by.orElseThrow(),
                    found.orElseThrow(),
                    pieces,
                    Fact.of(Optional.ofNullable(corrects).map(AssessmentId::new)));
        }
    }

    /** A piece of evidence; it is taken unless it says otherwise. */
    record Piece(
            @NotNull String dimension,
            @NotNull String type,
            @NotNull String date,
            @NotNull String reference,
            String validUntil,
            Boolean accepted) {

        Optional<EvidencePiece> read(Form form, String pointer, MaturityGrid grid) {
            Optional<String> of = form.code(
                    pointer + "/dimension", dimension, grid.dimensions().keySet());
            Optional<Document> paper = paper(form, pointer);
            return of.isPresent() && paper.isPresent()
                    ? Optional.of(new EvidencePiece(of.get(), paper.get(), !Boolean.FALSE.equals(accepted)))
                    : Optional.empty();
        }

        private Optional<Document> paper(Form form, String pointer) {
            return form.document(pointer, new DocumentWire(type, reference, date, validUntil), "/type");
        }

        static Piece of(EvidencePiece piece) {
            DocumentWire paper = DocumentWire.of(piece.paper());
            return new Piece(
                    piece.dimension(),
                    paper.kind(),
                    paper.date(),
                    paper.reference(),
                    paper.validUntil(),
                    piece.accepted());
        }
    }

    /** To validate one. */
    record Validation(@NotNull String on, List<@NotNull BigDecimal> refusedEvidence) {

        ValidateAssessment step(Form form, CentreId centre) {
            Optional<LocalDate> day = form.date("/on", on);
            List<Integer> places = new ArrayList<>();
            for (int place = 0; refusedEvidence != null && place < refusedEvidence.size(); place++) {
                form.whole("/refusedEvidence/" + place, refusedEvidence.get(place), 0, Integer.MAX_VALUE)
                        .ifPresent(places::add);
            }
            form.throwIfAny();
            return new ValidateAssessment(day.orElseThrow(), centre, places);
        }
    }
}
