package org.sharaka.testing.memory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sharaka.application.store.AssessmentRecords;
import org.sharaka.application.store.Criteria;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.maturity.AssessmentBook;
import org.sharaka.domain.maturity.AssessmentId;
import org.sharaka.domain.maturity.AssessmentRecord;

final class MemoryAssessments extends Shelf<AssessmentId, AssessmentRecord> implements AssessmentRecords {

    private final State state;

    MemoryAssessments(State state) {
        super(state.assessments(), AssessmentRecord::id);
        this.state = state;
    }

    @Override
    public List<Versioned<AssessmentRecord>> ofCentre(CentreId centre) {
        return state.assessments().values().stream()
                .filter(read -> read.value().centre().equals(centre))
                .toList();
    }

    @Override
    public Map<CentreId, AssessmentBook> books(Collection<CentreId> centres) {
        return state.assessments().values().stream()
                .map(Versioned::value)
                .filter(assessment -> centres.contains(assessment.centre()))
                .collect(Collectors.groupingBy(
                        AssessmentRecord::centre,
                        Collectors.collectingAndThen(Collectors.toList(), AssessmentBook::new)));
    }

    @Override
    public Slice<Versioned<AssessmentRecord>, Long> list(Criteria criteria) {
        return listed(FACETS, criteria, one -> true);
    }
}
