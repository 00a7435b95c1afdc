package org.sharaka.web.partner;

import java.util.List;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.partner.OnFile;
import org.sharaka.web.wire.ExperienceForm;
import org.sharaka.web.wire.Fitting;
import org.sharaka.web.wire.Part;

/** What a partner shows of itself; at least one paper. */
record PartnerPapersForm(List<Document> documents, List<ExperienceForm> experience) implements Part<OnFile>, Fitting {

    @Override
    public void fit(Faults faults) {
        if (documents.isEmpty() && experience.isEmpty()) {
            faults.add("/documents", "value.required", "missing");
        }
    }

    @Override
    public OnFile make() {
        return new OnFile(documents, Part.values(experience));
    }
}
