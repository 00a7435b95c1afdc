package org.sharaka.application.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.maturity.AssessmentBook;
import org.sharaka.domain.maturity.AssessmentId;
import org.sharaka.domain.maturity.AssessmentKind;
import org.sharaka.domain.maturity.AssessmentRecord;

/** Out-port: the store of assessments. */
public interface AssessmentRecords
        extends Listed<AssessmentId, AssessmentRecord>, Drafts<AssessmentId, AssessmentRecord> {

    /** What assessments are found by; their day is that of the assessment. */
    Facets<AssessmentRecord> FACETS = Facets.of(AssessmentRecord.class)
            .by("centreId", AssessmentRecord::centre)
            .by("managerId", AssessmentRecord::manager)
            .by("kind", AssessmentKind.class, one -> one.snapshot().kind())
            .flag("counts", AssessmentRecord::countsBy)
            .on(AssessmentRecord::on);

    /**
     * The assessments of a centre, of all its managers.
     *
     * @param centre which
     * @return in the order they were recorded
     */
    List<Versioned<AssessmentRecord>> ofCentre(CentreId centre);

    /**
     * The same as a book.
     *
     * @param centre which
     * @return as they stood on any day
     */
    default AssessmentBook book(CentreId centre) {
        return new AssessmentBook(
                ofCentre(centre).stream().map(Versioned::value).toList());
    }

    /**
     * The books of many centres, read at once.
     *
     * @param centres which
     * @return that of each that has any assessment
     */
    Map<CentreId, AssessmentBook> books(Collection<CentreId> centres);

    /**
     * An assessment of a centre that is there.
     *
     * @param centre which centre
     * @param id which assessment
     * @return the assessment
     * @throws Rejected.UnknownId where the centre has none of that id
     */
    default Versioned<AssessmentRecord> get(CentreId centre, AssessmentId id) {
        return find(id).filter(read -> read.value().centre().equals(centre))
                .orElseThrow(() -> new Rejected.UnknownId(id.value()));
    }
}
