export type DiskoDevices = object
