// Built by itself: the page that it is put into asks for one file.
import reading from './reading.ts?worker&url';

// Runs in the small frame of a page for reading, which is fetched when a reader first uses the
// page: puts that page's scripts into it.
if (parent !== self) {
  const script = parent.document.createElement('script');
  script.type = 'module';
  script.src = reading;
  parent.document.head.append(script);
}
