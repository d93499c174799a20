using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Kawaraban.Newsroom.Archive.Keeping;

/// <summary>A column with the types of its values: in the model, and as the database's driver gives them.</summary>
internal sealed class ColumnShape
{
    private readonly RelationalTypeMapping _mapping;

    public ColumnShape(IColumn column)
    {
        _mapping = column.StoreTypeMapping;
        Name = column.Name;
        IsNullable = column.IsNullable;
        Model = Bare(_mapping.ClrType);
        Stored = Bare(Converter?.ProviderClrType ?? _mapping.ClrType);
    }

    public string Name { get; }

    public bool IsNullable { get; }

    public Type Model { get; }

    public Type Stored { get; }

    public bool IsInstant => Model == typeof(DateTimeOffset);

    public ValueConverter? Converter => _mapping.Converter;

    /// <summary>A parameter of the database's own type.</summary>
    /// <param name="stored">The value as the driver takes it; null for none.</param>
    public System.Data.Common.DbParameter Parameter(System.Data.Common.DbCommand command, string name, object? stored) =>
        _mapping.CreateParameter(command, name, stored is null || Converter is null ? stored : Converter.ConvertFromProvider(stored), IsNullable);

    private static Type Bare(Type type) => Nullable.GetUnderlyingType(type) ?? type;
}
