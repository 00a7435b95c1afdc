package org.sharaka.broken.web.partner;
