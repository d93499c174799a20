namespace Kawaraban.Wire.Writers.Wxr;

/// <summary>Someone who may write for the site.</summary>
internal sealed record WxrPerson(int Id, string Login, string Name, string? Email);
