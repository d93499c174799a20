namespace Kawaraban.Wire;

/// <summary>The line that says where and when a story was filed.</summary>
/// <param name="Text">The line as sent.</param>
/// <param name="City">The city.</param>
/// <param name="Country">The country.</param>
/// <param name="Date">The date as sent.</param>
public sealed record WireDateline(string Text, string? City = null, string? Country = null, string? Date = null);
