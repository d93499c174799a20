namespace Kawaraban.Stylebook.Reading;

/// <summary>What a form of a name is to its entry in the register.</summary>
public enum SaidForm
{
    /// <summary>It may stand.</summary>
    Allowed,

    /// <summary>The form of the first mention.</summary>
    First,

    /// <summary>The register says that it must not stand.</summary>
    Forbidden,

    /// <summary>It was the name once, or will be.</summary>
    Outdated,
}
