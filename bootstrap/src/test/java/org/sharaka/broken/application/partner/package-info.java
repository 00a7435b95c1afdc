package org.sharaka.broken.application.partner;
