import { serveTasks } from '#platform/threads/thread-tasks.ts';
import { tasks } from './tasks.ts';

serveTasks(tasks);
