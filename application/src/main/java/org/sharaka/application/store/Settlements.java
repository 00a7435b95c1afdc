package org.sharaka.application.store;

import org.sharaka.application.work.Store;
import org.sharaka.domain.partnership.SettledProject;
import org.sharaka.domain.project.ProjectId;

/** Out-port: the store of settlements, by their project. */
public interface Settlements extends Store<ProjectId, SettledProject> {}
