package org.sharaka.persistence.funding;

import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.statement.SqlStatement;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.funding.Purpose;
import org.sharaka.domain.funding.ReceiptId;
import org.sharaka.domain.funding.ReceiptShare;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.project.ProjectId;

/** How a purpose, a paper and a part of a receipt stand in the columns of more than one table. */
final class Columns {

    private Columns() {}

    /** What the column {@code purpose} holds. */
    static String of(Purpose purpose) {
        return purpose.kind().name() + " " + purpose.about().value().orElse("");
    }

    static <S extends SqlStatement<S>> S bind(S statement, Purpose purpose) {
        Optional<String> programme =
                purpose.kind() == Purpose.Kind.PROGRAMME ? purpose.about().value() : Optional.empty();
        Optional<String> centre =
                purpose.kind() == Purpose.Kind.SUPPORT ? purpose.about().value() : Optional.empty();
        return statement
                .bind("purposeKind", purpose.kind().name())
                .bind("programmeId", programme)
                .bind("projectId", purpose.ofAProject().value().map(ProjectId::value))
                .bind("centreId", centre);
    }

    /** As {@link #bind(SqlStatement, Purpose)}; all of it absent where there is none. */
    static <S extends SqlStatement<S>> S bindPerhaps(S statement, Fact<Purpose> purpose) {
        Optional<String> none = Optional.empty();
        return purpose.fold(
                known -> bind(statement, known),
                () -> statement
                        .bind("purposeKind", none)
                        .bind("programmeId", none)
                        .bind("projectId", none)
                        .bind("centreId", none));
    }

    static Purpose purpose(Purpose.Kind kind, Fact<String> programme, Fact<String> project, Fact<String> centre) {
        return centre.fold(
                id -> new Purpose.Support(
                        new CentreId(id), project.fold(of -> Fact.known(new ProjectId(of)), Fact::unknown)),
                () -> Purpose.of(kind, programme.value().or(project::value).orElse("")));
    }

    static <S extends SqlStatement<S>> S bind(S statement, Optional<Document> paper) {
        return statement
                .bind("documentKind", paper.map(known -> known.kind().name()))
                .bind("documentReference", paper.map(Document::reference))
                .bind("documentDate", paper.map(Document::date))
                .bind("documentUntil", paper.flatMap(known -> known.validUntil().value()));
    }

    static Document paper(String kind, String reference, LocalDate date, Fact<LocalDate> until) {
        return new Document(DocumentKind.valueOf(kind), reference, date, until);
    }

    static ReceiptShare part(String receipt, long amount) {
        return new ReceiptShare(new ReceiptId(receipt), Money.ofCentimes(amount));
    }
}
