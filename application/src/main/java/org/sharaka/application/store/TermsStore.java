package org.sharaka.application.store;

import java.util.List;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.partnership.TermsOfReference;
import org.sharaka.domain.project.ProjectId;

/** Out-port: the store of terms of reference; a project has them once, with all their versions. */
public interface TermsStore extends Drafts<ProjectId, TermsOfReference> {

    /**
     * {@return the terms whose last version waits for an approval ({@link TermsOfReference#awaitsApproval}); in the
     * order they were added}
     */
    List<Versioned<TermsOfReference>> awaitingApproval();
}
