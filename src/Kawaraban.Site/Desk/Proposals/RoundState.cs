namespace Kawaraban.Site.Desk.Proposals;

/// <summary>How far the machine is with the empty rows of a draft.</summary>
/// <param name="All">How many were empty when it began.</param>
/// <param name="Code">Why it ended before its time: a code of <see cref="Kawaraban.Newsroom.Translations.Machine.MachineCode"/>; null while it goes on, and when it is done.</param>
public sealed record RoundState(int Done, int All, bool IsRunning, string? Code);
