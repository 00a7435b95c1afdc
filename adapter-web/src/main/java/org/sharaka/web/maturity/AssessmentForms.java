package org.sharaka.web.maturity;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sharaka.application.maturity.RecordAssessment;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.maturity.AssessmentId;
import org.sharaka.domain.maturity.AssessmentKind;
import org.sharaka.domain.maturity.EvidencePiece;
import org.sharaka.domain.maturity.Levels;
import org.sharaka.domain.policy.MaturityGrid;
import org.sharaka.web.wire.Ahead;
import org.sharaka.web.wire.Between;
import org.sharaka.web.wire.Form;
import org.sharaka.web.wire.Line;
import org.sharaka.web.wire.Part;

/** What is handed in about assessments. */
final class AssessmentForms {

    private AssessmentForms() {}

    /** To record one; a level of null means that the dimension does not apply. */
    record Entry(
            @NotNull LocalDate on,
            @NotNull AssessmentKind kind,
            @NotNull Map<String, BigDecimal> levels,
            List<Piece> evidence,
            Fact<AssessmentId> corrects) {

        RecordAssessment read(Form form, CentreId centre, Function<LocalDate, MaturityGrid> grids) {
            MaturityGrid grid = grids.apply(on == null ? LocalDate.MAX : on);
            Optional<Levels> found = LevelsReading.of(form, "/levels", levels, grid);
            form.each(
                    "/evidence",
                    evidence,
                    (at, piece) -> piece == null
                            ? Optional.empty()
                            : form.code(
                                    at + "/dimension",
                                    piece.dimension(),
                                    grid.dimensions().keySet()));
            form.throwIfAny();
            return new RecordAssessment(centre, on, kind, found.orElseThrow(), Part.values(evidence), corrects);
        }
    }

    /** A piece of evidence; it is taken unless it says otherwise. */
    record Piece(
            @NotNull String dimension,
            @NotNull DocumentKind type,
            @NotNull LocalDate date,
            @NotNull @Line String reference,
            @Ahead Fact<LocalDate> validUntil,
            Boolean accepted)
            implements Part<EvidencePiece> {

        @Override
        public EvidencePiece make() {
            return new EvidencePiece(
                    dimension, new Document(type, reference, date, validUntil), !Boolean.FALSE.equals(accepted));
        }

        static Piece of(EvidencePiece piece) {
            Document paper = piece.paper();
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
    record Validation(
            @NotNull LocalDate on, @Between(least = 0) List<Integer> refusedEvidence) {}
}
