namespace Kawaraban.Wire;

/// <summary>What WordPress knows of an exported post.</summary>
/// <param name="Id">The post id.</param>
/// <param name="Type">post, page, attachment and others.</param>
/// <param name="Slug">The slug.</param>
/// <param name="Status">publish, draft and others.</param>
public sealed record WireWordPress(long Id, string Type, string? Slug = null, string? Status = null);
