package org.sharaka.testing.memory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sharaka.application.maturity.AssessmentRecords;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.maturity.AssessmentBook;
import org.sharaka.domain.maturity.AssessmentId;
import org.sharaka.domain.maturity.AssessmentRecord;

record MemoryAssessments(State state) implements AssessmentRecords {

    private Shelf<AssessmentId, AssessmentRecord> shelf() {
        return new Shelf<>(state.assessments());
    }

    @Override
    public void add(AssessmentRecord assessment) {
        shelf().add(assessment.id(), assessment);
    }

    @Override
    public long keep(AssessmentRecord assessment, long version) {
        return shelf().keep(assessment.id(), assessment.id().value(), assessment, version);
    }

    @Override
    public Optional<Versioned<AssessmentRecord>> find(AssessmentId id) {
        return shelf().find(id);
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
}
