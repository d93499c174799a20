using Kawaraban.Newsroom.Intake.Fetching;

namespace Kawaraban.Newsroom.Translations.Machine;

/// <summary>Speaks one machine's own language: writes its request, reads its answer.</summary>
internal interface IMachineEngine
{
    /// <summary>Its name as the record keeps it.</summary>
    string Name { get; }

    /// <summary>Whether names stand in their approved form in the text that it gets; else it is told of them.</summary>
    bool SettlesTerms { get; }

    /// <param name="marked">The text as <see cref="MarkedText"/> writes it.</param>
    FetchRequest Ask(MachineOrder order, string marked);

    /// <returns>The marked translation; null when the answer holds none.</returns>
    string? Read(ReadOnlyMemory<byte> answer);
}
