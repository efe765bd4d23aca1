import { serveTasks } from '#platform/thread-tasks.ts';
import { tasks } from './tasks.ts';

serveTasks(tasks);
