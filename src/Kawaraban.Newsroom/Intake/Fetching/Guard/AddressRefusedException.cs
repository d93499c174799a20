namespace Kawaraban.Newsroom.Intake.Fetching.Guard;

/// <summary>Carries the guard's refusal out of the framework's connecting.</summary>
internal sealed class AddressRefusedException() : Exception("the address is not on the public internet");
